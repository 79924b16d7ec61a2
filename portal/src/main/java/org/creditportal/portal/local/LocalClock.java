package org.creditportal.portal.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

/// Moves the clock of this installation to `PORTAL_CLOCK` before anything reads it. The offset to PostgreSQL's clock is
/// fixed once for a wish and kept with the store, so that a restart with the same wish goes on where time went on.
final class LocalClock extends BaseCallback {

    private static final String NOW = "now";

    private final @Nullable String wished;

    /// @param wished an instant such as `2026-11-23T15:59:50Z`, `now`, or `null` to leave the clock as it is
    LocalClock(@Nullable String wished) {
        this.wished = wished;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            move(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("the clock could not be moved", e);
        }
    }

    private void move(Connection connection) throws SQLException {
        var kept = kept(connection).orElse(NOW);
        if (wished != null && !wished.equals(kept)) {
            var instant = instant(wished);
            if (instant.isPresent()) {
                set(connection, wished, instant.get());
            } else {
                reset(connection);
            }
            kept = wished;
        }
        if (!kept.equals(NOW)) {
            Progress.say("时钟已拨动 The clock is moved (PORTAL_CLOCK=%s); PORTAL_CLOCK=now sets it right".formatted(kept));
        }
    }

    /// The instant that a wish names; empty for `now`.
    ///
    /// @throws NotStartedException if it is neither
    static Optional<Instant> instant(String wished) {
        try {
            return wished.equals(NOW) ? Optional.empty() : Optional.of(Instant.parse(wished));
        } catch (DateTimeParseException e) {
            throw new NotStartedException("PORTAL_CLOCK is an instant such as 2026-11-23T15:59:50Z, or now", e);
        }
    }

    private static Optional<String> kept(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_requested from published.installation")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    private static void set(Connection connection, String wished, Instant instant) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update published.installation
                set clock_requested = ?,
                    clock_offset = make_interval(secs => extract(epoch from ? - clock_timestamp())::double precision)
                """)) {
            statement.setString(1, wished);
            statement.setObject(2, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static void reset(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update published.installation set clock_requested = null, clock_offset = interval '0'
                """)) {
            statement.executeUpdate();
        }
    }
}
