package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.creditportal.search.Sort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@DisplayName("mechanism 3: what is browsed is asked once for each epoch")
class RememberedSearchTests {

    private static final Instant EPOCH = Instant.parse("2026-03-02T04:00:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mono<SearchResults> answer = Mono.just(SearchResults.nothing());
    private final RememberedSearch search = new RememberedSearch(query -> {
        asked.incrementAndGet();
        return answer;
    });

    @Test
    void asksOnceUntilTheNextEdge() {
        search.search(browsing(EPOCH)).block();
        search.search(browsing(EPOCH)).block();
        assertThat(asked).hasValue(1);

        search.search(browsing(EPOCH.plusMillis(1))).block();
        assertThat(asked).hasValue(2);
    }

    @Test
    void remembersNoTexts() {
        search.search(query("虚构", EPOCH)).block();
        search.search(query("虚构", EPOCH)).block();

        assertThat(asked).hasValue(2);
    }

    @Test
    void remembersNoFailure() {
        answer = Mono.error(new IllegalStateException("the store is away"));
        assertThatThrownBy(() -> search.search(browsing(EPOCH)).block()).isInstanceOf(IllegalStateException.class);

        answer = Mono.just(SearchResults.nothing());
        assertThat(search.search(browsing(EPOCH)).block()).isEqualTo(SearchResults.nothing());
    }

    @Test
    void answersAllWhoAskAtOnceThoughOneLeaves() {
        Sinks.One<SearchResults> late = Sinks.one();
        answer = late.asMono();
        search.search(browsing(EPOCH)).subscribe().dispose();
        var others = Flux.range(0, 10)
                .flatMap(reader -> search.search(browsing(EPOCH)))
                .count()
                .toFuture();
        late.tryEmitValue(SearchResults.nothing());

        assertThat(others).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(10L);
        assertThat(asked).hasValue(1);
    }

    private static SearchQuery browsing(Instant at) {
        return query("", at);
    }

    private static SearchQuery query(String text, Instant at) {
        return new SearchQuery(text, Map.of(), null, null, Sort.NEWEST, 20, null, at);
    }
}
