package org.creditportal.portal.search;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.List;
import org.creditportal.cms.publication.Published;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.portal.web.VisibleRecords;
import org.creditportal.search.Search;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Finds what is visible now: from the index while it is sure to be exact, else from PostgreSQL, which always is.
@Component
final class FindPublished {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final EdgeWatch edges;
    private final Search index;
    private final Search authority;
    private final VisibleRecords records;

    /// An index that is away costs only the first few readers their patience.
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "index",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(2)
                    .waitDurationInOpenState(Duration.ofSeconds(1))
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());

    FindPublished(
            EdgeWatch edges,
            @Qualifier("index") Search index,
            @Qualifier("browsing") Search authority,
            VisibleRecords records) {
        this.edges = edges;
        this.index = index;
        this.authority = authority;
        this.records = records;
    }

    /// @return what was found, from one instant
    Mono<Found> find(SearchParameters asked) {
        return edges.moment().flatMap(moment -> find(asked.at(moment.epoch()), moment));
    }

    private Mono<Found> find(SearchQuery query, Moment moment) {
        var exact = Mono.defer(() -> from(authority, query, moment, true));
        return moment.indexLags() ? exact : fromIndex(query, moment).onErrorResume(away -> exact);
    }

    private Mono<Found> fromIndex(SearchQuery query, Moment moment) {
        return from(
                question ->
                        index.search(question).timeout(PATIENCE).transformDeferred(CircuitBreakerOperator.of(breaker)),
                query,
                moment,
                false);
    }

    private Mono<Found> from(Search search, SearchQuery query, Moment moment, boolean degraded) {
        return search.search(query)
                .flatMap(results -> read(results, query).map(read -> new Found(moment, results, read, degraded)));
    }

    /// Reads every hit again from the authority. One that is not visible there means that the index is wrong.
    private Mono<List<Published>> read(SearchResults results, SearchQuery query) {
        return records.read(results.hits(), query.at()).map(read -> {
            if (read.size() < results.hits().size()) {
                throw new IllegalStateException("the index shows what is not visible");
            }
            return read;
        });
    }

    /// @param records the page, in order
    /// @param degraded whether the index was not asked, or could not answer
    record Found(Moment moment, SearchResults results, List<Published> records, boolean degraded) {}
}
