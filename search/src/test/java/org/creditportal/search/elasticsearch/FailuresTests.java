package org.creditportal.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.search.Documents.document;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.creditportal.search.Documents;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexName;
import org.creditportal.search.Queries;
import org.creditportal.search.SearchResults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@DisplayName("Mechanism 5: whatever befalls Elasticsearch")
class FailuresTests {

    private static final IndexName FIRST = new IndexName(1, 1);
    private static final List<IndexChange> CHANGES =
            List.of(document(1).put(), document(2).put());

    private final StubbedElasticsearch server = new StubbedElasticsearch();
    private final ElasticsearchIndex index = server.connect();

    @AfterEach
    void stop() {
        index.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatMayNotBeFoundIsAnErrorSoon(Failure failure) {
        server.befall(failure);

        assertThatThrownBy(() -> index.administration()
                        .writer(Set.of(FIRST))
                        .write(CHANGES)
                        .block(Duration.ofSeconds(5)))
                .hasMessageNotContaining("虚构")
                .hasMessageNotContaining("blocking read");
        server.heal();
        assertThat(index.administration().writer(Set.of(FIRST)).write(CHANGES).block())
                .isEmpty();
        assertThat(server.versions()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aSearchIsAnErrorSoonOrAnAnswerAndNeverAPart(Failure failure) {
        server.befall(failure);
        var search = index.search().search(Queries.everything().query());

        if (failure.isSeenByReaders()) {
            assertThatThrownBy(() -> search.block(Duration.ofSeconds(5))).hasMessageNotContaining("blocking read");
        } else {
            assertThat(search.block()).extracting(SearchResults::total).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "SLOW_BODY"})
    @DisplayName("requests that were given up hold no connection")
    void isAskedAgainAtOnceWhenItHasHealed(Failure failure) {
        server.befall(failure);
        Flux.range(0, 200)
                .flatMap(
                        i -> index.search()
                                .search(Queries.everything().query())
                                .onErrorResume(expected -> Mono.empty()),
                        200)
                .blockLast();
        server.heal();

        assertThat(index.search().search(Queries.everything().query()).block()).isNotNull();
    }

    @Test
    void aDocumentThatDoesNotFitIsNamedAndTheOthersAreFound() {
        server.refuse(Documents.id(1).toString());

        assertThat(index.administration().writer(Set.of(FIRST)).write(CHANGES).block())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.id()).isEqualTo(Documents.id(1));
                    assertThat(refused.kind()).isEqualTo("document_parsing_exception");
                });
        assertThat(server.versions()).containsOnlyKeys(Documents.id(2).toString());
    }
}
