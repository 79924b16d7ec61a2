package org.creditportal.search;

import java.util.Set;
import reactor.core.publisher.Mono;

/// Makes, fills, puts into service and removes indices. Searches reach whatever index is in service.
public interface IndexAdministration {

    Mono<IndexStanding> standing();

    /// Makes an empty index that nobody reaches yet. No error if it is there.
    Mono<Void> make(IndexName name);

    /// Writes to all of these, and to nothing that is not there.
    IndexWriter writer(Set<IndexName> names);

    /// Lets searches reach this index in the place of all that they reached, in one step.
    ///
    /// @param before what they reached; if it has changed since, this is an error and changes nothing
    Mono<Void> serve(IndexStanding before, IndexName name);

    /// Lets searches reach nothing, which is an error for each.
    Mono<Void> serveNothing();

    /// Removes an index. No error if it is not there.
    Mono<Void> drop(IndexName name);
}
