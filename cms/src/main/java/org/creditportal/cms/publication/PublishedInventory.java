package org.creditportal.cms.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// All records that an index must know: those that are published, whatever their windows, and those that were purged.
public interface PublishedInventory {

    Mono<Long> count();

    /// @param after the id to go on behind, `null` to begin
    /// @return at most `limit`, in order of id
    Flux<Version> page(@Nullable UUID after, int limit);

    /// Counts and digests the published records of the next `size` ids.
    ///
    /// @param after the id to go on behind, `null` to begin
    Mono<Bucket> bucket(@Nullable UUID after, int size);

    /// The digest of each published record behind `after` up to `last`; `null` as in [#bucket] and in [Bucket#last].
    Flux<Digest> digests(@Nullable UUID after, @Nullable UUID last);

    /// @param number the record's version, or that of its tombstone
    record Version(UUID id, long number) {}

    /// @param hash of a record's id, version and window, see [RecordDigest]
    record Digest(UUID id, long hash) {}

    /// @param hash all records' hashes, joined by exclusive or
    /// @param last the bucket's last id, `null` if no record comes behind it
    record Bucket(long count, long hash, @Nullable UUID last) {}
}
