package org.creditportal.portal.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.creditportal.search.Search;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import reactor.core.publisher.Mono;

/// Counts and pages of what is browsed, asked of the authority once for each epoch (mechanism 3). A query names the
/// epoch that it speaks of, and what is visible then never changes, so what is remembered cannot become wrong; what it
/// names is read again before it is shown. Queries with text are as many as readers think of, and are not remembered.
final class RememberedSearch implements Search {

    private static final int MOST = 1000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Search authority;
    private final AsyncCache<SearchQuery, SearchResults> answers =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).buildAsync();

    RememberedSearch(Search authority) {
        this.authority = authority;
    }

    /// Readers who ask the same at once wait for one answer; one who leaves does not take it from the others. An error
    /// is not remembered.
    @Override
    public Mono<SearchResults> search(SearchQuery query) {
        return query.text().isBlank()
                ? Mono.fromFuture(
                        () -> answers.get(
                                query,
                                (asked, executor) -> authority.search(asked).toFuture()),
                        true)
                : authority.search(query);
    }
}
