package org.creditportal.search;

import reactor.core.publisher.Mono;

/// Looks after the index as a whole.
public interface IndexAdministration {

    /// @return whether there is no index, so that whoever makes one must see to it that it is filled
    Mono<Boolean> isMissing();

    /// Makes the index if it is not there.
    ///
    /// @return `true` if it was made and is empty, so that everything must be written to it again
    Mono<Boolean> ensureIndex();

    /// Counts the records in the index, tombstones left out, visible now or not
    Mono<Long> count();
}
