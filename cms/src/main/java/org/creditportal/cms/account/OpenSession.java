package org.creditportal.cms.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is signed in.
///
/// @param agent the browser, as it calls itself, or `null`
/// @param seenAt last use, to within some seconds
/// @param endsAt when it is over however much it is used
/// @param isPasswordInitial whether the account must change its password before anything else
public record OpenSession(
        UUID id,
        Account account,
        @Nullable String agent,
        Instant openedAt,
        Instant seenAt,
        Instant endsAt,
        boolean isPasswordInitial) {

    /// How long it may stay unused.
    public static final Duration IDLE = Duration.ofMinutes(30);

    /// How long it lasts at most.
    public static final Duration LONGEST = Duration.ofHours(12);

    /// When it is over if it is not used again.
    public Instant idleUntil() {
        var idle = seenAt.plus(IDLE);
        return idle.isBefore(endsAt) ? idle : endsAt;
    }

    /// The same session, used at this instant.
    public OpenSession seenNow(Instant at) {
        return new OpenSession(id, account, agent, openedAt, at, endsAt, isPasswordInitial);
    }
}
