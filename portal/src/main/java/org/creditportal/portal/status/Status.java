package org.creditportal.portal.status;

import java.time.Instant;
import org.creditportal.cms.publication.Lag;
import org.creditportal.portal.web.Moment;
import org.jspecify.annotations.Nullable;

/// How the portal is doing.
///
/// @param indexed records in the index, `null` if it is away
record Status(Moment moment, Lag.Figures lag, @Nullable Long indexed) {

    /// Published records that the index lacks (or has too many), `null` if it is away.
    @Nullable
    Long drift() {
        return indexed == null ? null : lag.published() - indexed;
    }

    boolean isDegraded() {
        return indexed == null || moment.indexLags();
    }

    Answer answer() {
        return new Answer(
                moment.epoch(),
                moment.at(),
                new Engine(isDegraded() ? "postgresql" : "elasticsearch", isDegraded()),
                new Behind(lag.pending(), lag.parked(), lag.oldestSeconds()),
                new Drift(lag.published(), indexed, drift()),
                new Around(moment.epoch(), moment.view().nextPlanned()));
    }

    /// @param clock the installation's clock
    record Answer(Instant asOf, Instant clock, Engine search, Behind lag, Drift drift, Around edges) {}

    /// @param engine who answers searches now
    record Engine(String engine, boolean degraded) {}

    /// @param pending changes that the index has not acknowledged
    /// @param parked changes given up
    /// @param oldestSeconds how long the effect of the oldest has been due
    record Behind(long pending, long parked, long oldestSeconds) {}

    /// @param difference published minus indexed
    record Drift(
            long published,
            @Nullable Long indexed,
            @Nullable Long difference) {}

    record Around(Instant last, @Nullable Instant next) {}
}
