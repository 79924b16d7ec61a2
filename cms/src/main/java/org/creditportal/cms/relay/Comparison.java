package org.creditportal.cms.relay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far the comparison of index and authority has come, or the last one came.
///
/// @param isDue whether one should begin: somebody asked, or the last is long ago
/// @param reached the last record that was compared, `null` before the first
/// @param buckets how many were compared
/// @param records how many published records were in them
/// @param wrong documents that were found wrong and are being written again
/// @param startedAt of the database's clock, `null` if there never was a comparison
/// @param endedAt likewise, `null` while it goes on
public record Comparison(
        boolean isDue,
        @Nullable UUID reached,
        long buckets,
        long records,
        long wrong,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    public boolean isGoingOn() {
        return startedAt != null && endedAt == null;
    }
}
