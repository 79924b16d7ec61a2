package org.creditportal.portal.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.creditportal.search.InMemorySearch;
import org.creditportal.search.IndexCensus;
import org.creditportal.search.IndexChange;
import org.creditportal.search.Indexed;
import org.creditportal.search.Search;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// An index that can refuse, or say nothing at all, as Elasticsearch can; it counts how often it was asked.
final class IndexInMemory implements Search, IndexCensus {

    /// How it answers.
    enum Mood {
        WELL,
        REFUSING,
        SILENT
    }

    private final InMemorySearch search = new InMemorySearch();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicLong documents = new AtomicLong();
    private volatile Mood mood = Mood.WELL;
    private volatile Search asked = search;

    void write(IndexChange change) {
        search.write(List.of(change)).block();
        documents.incrementAndGet();
    }

    void become(Mood other) {
        mood = other;
    }

    /// Lets another answer searches in its place.
    void ask(Search other) {
        asked = other;
    }

    int questions() {
        return questions.get();
    }

    @Override
    public Mono<SearchResults> search(SearchQuery query) {
        return Mono.defer(() -> {
            questions.incrementAndGet();
            return answer(asked.search(query));
        });
    }

    @Override
    public Mono<Long> count() {
        return Mono.defer(() -> answer(Mono.just(documents.get())));
    }

    @Override
    public Flux<Indexed> read(@Nullable UUID after, @Nullable UUID last) {
        return Flux.empty();
    }

    private <T> Mono<T> answer(Mono<T> well) {
        return switch (mood) {
            case WELL -> well;
            case REFUSING -> Mono.error(new IllegalStateException("the index is away"));
            case SILENT -> Mono.never();
        };
    }
}
