package org.creditportal.cms.api;

import java.time.Instant;
import org.creditportal.cms.schedule.ScheduledJob;
import org.jspecify.annotations.Nullable;

/// A job as it stands. Instants are of the database's own clock, which no trial moves.
///
/// @param interval ISO 8601, for example `PT1M`
/// @param lastRun when it was at an end last, well or not
/// @param lastSuccess when it last went well
/// @param done how much the last run did
/// @param failures how often it failed in a row
/// @param problem what the last run failed of, `null` if it did not
/// @param holder the node that is at it now, `null` if none is
record JobView(
        String name,
        String interval,
        @Nullable Instant lastRun,
        @Nullable Instant lastSuccess,
        int done,
        int failures,
        @Nullable String problem,
        Instant nextDue,
        @Nullable String holder) {

    static JobView of(ScheduledJob job) {
        return new JobView(
                job.name(),
                job.interval().toString(),
                job.endedAt(),
                job.succeededAt(),
                job.done(),
                job.failures(),
                job.problem(),
                job.nextDue(),
                job.holder());
    }
}
