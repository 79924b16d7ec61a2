package org.creditportal.cms.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.search.IndexName;
import org.creditportal.search.elasticsearch.ElasticsearchIndex;
import org.creditportal.search.elasticsearch.Failure;
import org.creditportal.search.elasticsearch.StubbedElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;

@DisplayName("Mechanism 5: whatever befalls Elasticsearch, no change is lost")
class FailuresTests {

    private final List<PublishedEntry> entries =
            IntStream.range(0, 3).mapToObj(i -> Entries.person(i + 1)).toList();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final StubbedElasticsearch server = new StubbedElasticsearch();
    private final ElasticsearchIndex index = server.connect();
    private final Relay relay = new Relay(
            outbox,
            ids -> Flux.fromStream(entries.stream().filter(entry -> ids.contains(entry.id()))),
            new PlansInMemory(new IndexName(1, 1)),
            index.administration());

    @BeforeEach
    void publishWhileAllIsWell() {
        relay.moveBatch().block();
        IntStream.range(0, 3)
                .forEach(i -> outbox.put(i, entries.get(i).id(), entries.get(i).version()));
    }

    @AfterEach
    void stop() {
        index.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAcknowledgedUntilItCanBeFoundAndThenAllIs(Failure failure) {
        server.befall(failure);

        IntStream.range(0, 30)
                .limit(failure == Failure.SILENT || failure == Failure.SLOW_BODY ? 2 : 30)
                .forEach(
                        i -> assertThatThrownBy(() -> relay.moveBatch().block()).isNotNull());
        assertThat(outbox.waiting).hasSize(3);
        assertThat(outbox.parked).isEmpty();

        server.heal();
        assertThat(relay.moveBatch().block()).isEqualTo(3);
        assertThat(outbox.waiting).isEmpty();
        assertThat(server.versions())
                .hasSize(3)
                .containsEntry(entries.getLast().id().toString(), 3L);
    }

    @Test
    void aDocumentThatDoesNotFitWaitsAloneAndIsParkedInTheEnd() {
        var unfit = entries.getFirst().id().toString();
        server.refuse(unfit);

        relay.moveBatch().block();
        assertThat(outbox.waiting).containsOnlyKeys(0L);
        assertThat(outbox.postponed).containsExactly(0L);
        assertThat(server.versions()).hasSize(2);

        IntStream.range(1, 20).forEach(i -> relay.moveBatch().block());
        assertThat(outbox.waiting).isEmpty();
        assertThat(outbox.parked).containsOnlyKeys(0L);
        assertThat(outbox.problems).containsExactly("document_parsing_exception");
    }

    @Test
    void aDocumentThatFitsAtLastIsFoundLikeTheOthers() {
        var unfit = entries.getFirst().id().toString();
        server.refuse(unfit);
        relay.moveBatch().block();
        server.fit(unfit);

        relay.moveBatch().block();

        assertThat(outbox.waiting).isEmpty();
        assertThat(server.versions()).containsKey(unfit);
    }
}
