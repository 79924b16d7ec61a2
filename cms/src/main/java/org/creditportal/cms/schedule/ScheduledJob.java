package org.creditportal.cms.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A job as the schedule knows it.
///
/// @param nextDue when it is due, or was if nobody came
/// @param holder the node that is at it now, or `null`
/// @param startedAt when it was begun last, or `null`
/// @param endedAt when it was last at an end, well or not, or `null`
/// @param succeededAt when it last went well, or `null`
/// @param done how much the last run did
/// @param failures how often it failed in a row
/// @param problem of the last run, or `null`
public record ScheduledJob(
        String name,
        Duration interval,
        Instant nextDue,
        @Nullable String holder,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant succeededAt,
        int done,
        int failures,
        @Nullable String problem) {}
