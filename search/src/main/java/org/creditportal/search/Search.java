package org.creditportal.search;

import reactor.core.publisher.Mono;

/// Finds what is visible. Every implementation gives the same answer to the same question.
public interface Search {

    /// Answers a query.
    ///
    /// @return the answer; an error of any kind means that this implementation cannot answer now
    Mono<SearchResults> search(SearchQuery query);
}
