package org.creditportal.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.search.Documents.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.creditportal.search.Documents;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexChange.Tombstone;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.Search;
import org.creditportal.search.SearchContract;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class ElasticsearchSearchIT extends SearchContract {

    private static final AtomicInteger ALIASES = new AtomicInteger();

    private final ElasticsearchSettings settings = ElasticsearchSettings.at(TestElasticsearch.uri())
            .withAlias(new AliasName("contract-" + ALIASES.incrementAndGet()));
    private final ElasticsearchIndex index = ElasticsearchIndex.connect(settings);

    @BeforeEach
    void makeTheIndex() {
        assertThat(index.administration().ensureIndex().block()).isTrue();
    }

    @AfterEach
    void disconnect() {
        index.close();
    }

    @Override
    protected Search search() {
        return index.search();
    }

    @Override
    protected IndexWriter writer() {
        return index.writer();
    }

    @Test
    void makesTheIndexOnceAlthoughTwoNodesTryTogether() {
        try (var other = ElasticsearchIndex.connect(settings.withAlias(new AliasName("race")))) {
            var made = Flux.range(0, 4)
                    .flatMap(i -> other.administration().ensureIndex())
                    .collectList()
                    .block();

            assertThat(made).containsOnlyOnce(true).hasSize(4);
            assertThat(other.administration().ensureIndex().block()).isFalse();
        }
    }

    @Test
    void countsRecordsWithoutTombstones() {
        List<IndexChange> changes = List.of(document(1).put(), document(2).put(), new Tombstone(Documents.id(3), 1));
        writer().write(changes).block();

        assertThat(index.administration().count().block()).isEqualTo(2);
    }

    @Test
    void writesMoreThanOneRequestHolds() {
        writer().write(IntStream.range(0, 2_500)
                        .mapToObj(i -> document(i).put())
                        .toList())
                .block();

        assertThat(index.administration().count().block()).isEqualTo(2_500);
    }

    @Test
    void makesNoIndexByWriting() {
        try (var nowhere = ElasticsearchIndex.connect(settings.withAlias(new AliasName("nowhere")))) {
            var write = nowhere.writer().write(List.of(document(1).put()));

            assertThatThrownBy(write::block).hasMessageContaining("1 of 1 changes were not indexed");
            assertThat(nowhere.administration().ensureIndex().block()).isTrue();
        }
    }
}
