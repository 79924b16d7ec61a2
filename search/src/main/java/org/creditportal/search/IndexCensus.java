package org.creditportal.search;

import reactor.core.publisher.Mono;

/// Tells what the index that searches reach holds.
public interface IndexCensus {

    /// Counts the records, tombstones left out, visible now or not
    Mono<Long> count();
}
