package org.creditportal.cms.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Removes records of which nothing may be kept (B6).
public interface Purges {

    /// @param due when readers see it no more
    Mono<Void> plan(UUID entry, Instant due);

    /// Locked until the unit of work ends.
    Flux<UUID> due(int limit);

    /// Removes the entry, what was public of it, what the form said of it and what was answered about it. Its id stays
    /// in the ledger, so that a restored store can be purged again.
    Mono<Void> purge(UUID entry);

    /// Ids of all that was purged, in order.
    Flux<UUID> ledger();

    /// How long ago the first record was purged that may still be in the files of the store, physically; empty if none.
    Mono<Duration> waitingForCompaction();

    /// Rewrites the files of all tables that held records. Each is locked for as long as that takes.
    Mono<Void> compact();
}
