package org.creditportal.cms.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A run that is over, or several in a row that found nothing to do.
///
/// @param node who ran it last
/// @param runs how many
public record PastRun(
        String node,
        Instant startedAt,
        Instant endedAt,
        int runs,
        int done,
        @Nullable String problem) {}
