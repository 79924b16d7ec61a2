package org.creditportal.cms.relay;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexStanding;
import org.jspecify.annotations.Nullable;

/// Which indices are written, on all nodes.
///
/// @param serving the one that searches reach, `null` if there is none worth it
/// @param filling the one that a rebuild fills, `null` if there is no rebuild
/// @param isAsked whether somebody asked for a rebuild
/// @param progress of the present rebuild, else of the last
public record IndexPlan(
        @Nullable IndexName serving, @Nullable IndexName filling, boolean isAsked, Progress progress) {

    /// What the relay writes.
    Set<IndexName> written() {
        return Stream.of(serving, filling)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isServed(IndexStanding standing) {
        return serving != null && standing.isServedBy(serving);
    }

    /// Also when the index was lost with its server, or was made for an older schema.
    boolean needsRebuild(IndexStanding standing) {
        return isAsked || !isServed(standing) || serving == null || serving.schema() < standing.schema();
    }

    /// @param reached the last record that was carried over, `null` before the first
    /// @param carried how many were
    /// @param total how many there were when it began
    /// @param startedAt of the database's clock, `null` if there never was a rebuild
    /// @param endedAt likewise, `null` while it goes on
    public record Progress(
            @Nullable UUID reached,
            long carried,
            long total,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}
}
