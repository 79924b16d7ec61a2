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

    /// @param number the record's version, or that of its tombstone
    record Version(UUID id, long number) {}
}
