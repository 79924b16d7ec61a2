package org.creditportal.cms.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one look at the store showed. It stays true for half a guard: no edge can be added nearer than that.
///
/// @param last the last edge at or before the look
/// @param upcoming edges after the look, ascending, at least all within the next ten seconds
/// @param nextPlanned the first edge after the look however far away, or `null`
/// @param unacknowledged distinct instants of effect within the next ten seconds or past, of changes that the index
///     has not acknowledged and of releases that are not open, ascending
/// @param region the installation's region
/// @param clockOffset how far the portal's clock is moved, zero outside local trials
public record EdgeView(
        Instant last,
        List<Instant> upcoming,
        @Nullable Instant nextPlanned,
        List<Instant> unacknowledged,
        String region,
        Duration clockOffset) {

    /// The last edge at or before `at`: between two edges nothing changes, so this names the visible set.
    public Instant epoch(Instant at) {
        return upcoming.stream().filter(edge -> !edge.isAfter(at)).reduce(last, (earlier, later) -> later);
    }

    /// Whether the index may lack a change whose effect has come at `at`.
    public boolean indexLagsAt(Instant at) {
        return unacknowledged.stream().anyMatch(effect -> !effect.isAfter(at));
    }
}
