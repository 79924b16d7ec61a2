package org.creditportal.cms.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.outbox.OutboxMessage;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@DisplayName("Mechanism 5: the relay")
class RelayTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Map<Long, OutboxMessage> waiting = new HashMap<>();
    private final List<Long> postponed = new ArrayList<>();
    private final Map<UUID, Published> records = new HashMap<>();
    private final List<IndexChange> written = new ArrayList<>();
    private final List<UUID> unfit = new ArrayList<>();
    private boolean isNew;
    private boolean isAway;

    private final Relay relay = new Relay(
            new MemoryOutbox(),
            ids -> Flux.fromIterable(records.values()).filter(record -> ids.contains(record.id())),
            this::write,
            new NewOrNot());

    @Test
    void bringsTheCurrentVersionOnceHoweverManyMessagesNameTheRecord() {
        var entry = entry(3);
        message(1, entry.id(), 1);
        message(2, entry.id(), 3);

        StepVerifier.create(relay.moveBatch()).expectNext(2).verifyComplete();

        assertThat(written)
                .singleElement()
                .satisfies(change -> assertThat(change.version()).isEqualTo(3));
        assertThat(waiting).isEmpty();
    }

    @Test
    @DisplayName("B6: a record that was purged becomes a tombstone")
    void leavesATombstoneForARecordThatIsNoMore() {
        var id = UUID.randomUUID();
        message(1, id, 4);

        StepVerifier.create(relay.moveBatch()).expectNext(1).verifyComplete();

        assertThat(written).containsExactly(new IndexChange.Tombstone(id, 4));
    }

    @Test
    void losesNothingWhenTheIndexIsAway() {
        message(1, entry(1).id(), 1);
        isAway = true;

        StepVerifier.create(relay.moveBatch()).expectErrorMessage("away").verify();

        assertThat(waiting).hasSize(1);
        assertThat(postponed).containsExactly(1L);
    }

    @Test
    void bringsTheOthersWhenTheIndexRefusesOne() {
        var fit = entry(1);
        var bad = entry(1);
        message(1, fit.id(), 1);
        message(2, bad.id(), 1);
        unfit.add(bad.id());

        StepVerifier.create(relay.moveBatch()).expectNext(2).verifyComplete();

        assertThat(waiting).containsOnlyKeys(2L);
        assertThat(postponed).containsExactly(2L);
        assertThat(written).extracting(IndexChange::id).contains(fit.id());
    }

    @Test
    void fillsAnIndexThatIsNew() {
        entry(1);
        entry(1);
        isNew = true;

        StepVerifier.create(relay.moveBatch()).expectNext(2).verifyComplete();

        assertThat(written).hasSize(2);
    }

    @Test
    @DisplayName("H1: a natural person's document matches no text")
    void indexesAPersonWithoutAnyText() {
        var person = entry(1);
        message(1, person.id(), 1);

        relay.moveBatch().block();

        assertThat(((IndexChange.Put) written.getFirst()).document().text().name())
                .isEmpty();
    }

    private Mono<List<IndexWriter.Refused>> write(List<IndexChange> changes) {
        if (isAway) {
            return Mono.error(new IllegalStateException("away"));
        }
        written.addAll(changes);
        return Mono.just(changes.stream()
                .filter(change -> unfit.contains(change.id()))
                .map(change -> new IndexWriter.Refused(change.id(), "document_parsing_exception"))
                .toList());
    }

    private void message(long id, UUID record, long version) {
        waiting.put(id, new OutboxMessage(id, "entry", record, version, NOON, 1));
    }

    private PublishedEntry entry(long version) {
        var entry = new PublishedEntry(
                UUID.randomUUID(),
                version,
                ListKind.BLACK,
                "严重失信主体",
                new PublishedSubject(SubjectKind.PERSON, "甄*", null, null, null, null, null),
                "general",
                "虚构市",
                "虚构事由",
                null,
                "市税务局",
                "虚构〔2026〕1号",
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                null,
                new PublicationWindow(NOON, null));
        records.put(entry.id(), entry);
        return entry;
    }

    private final class MemoryOutbox implements Outbox {

        @Override
        public Flux<OutboxMessage> claim(int limit, Duration lease) {
            return Flux.defer(() -> Flux.fromIterable(List.copyOf(waiting.values())));
        }

        @Override
        public Mono<Void> acknowledge(Collection<Long> ids) {
            return Mono.fromRunnable(() -> waiting.keySet().removeAll(ids));
        }

        @Override
        public Mono<Void> postpone(Collection<Long> ids, String problem, boolean isTheirOwnFault) {
            return Mono.fromRunnable(() -> postponed.addAll(ids));
        }

        @Override
        public Mono<Void> enqueueAll() {
            return Mono.fromRunnable(() -> records.keySet().forEach(id -> message(waiting.size() + 1L, id, 1)));
        }
    }

    private final class NewOrNot implements IndexAdministration {

        @Override
        public Mono<Boolean> isMissing() {
            return Mono.just(isNew);
        }

        @Override
        public Mono<Boolean> ensureIndex() {
            return Mono.just(isNew);
        }

        @Override
        public Mono<Long> count() {
            return Mono.just(0L);
        }
    }
}
