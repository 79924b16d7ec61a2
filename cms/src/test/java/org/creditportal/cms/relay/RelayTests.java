package org.creditportal.cms.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.search.Dimension;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexDocument;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexStanding;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.IndicesInMemory;
import org.creditportal.search.text.QueryText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@DisplayName("Mechanism 5: the relay")
class RelayTests {

    private static final IndexName FIRST = new IndexName(1, 1);

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final Map<UUID, Published> records = new HashMap<>();
    private final List<IndexChange> written = new ArrayList<>();
    private final List<UUID> unfit = new ArrayList<>();
    private boolean isAway;

    private final Relay relay = new Relay(
            outbox,
            ids -> Flux.fromIterable(records.values()).filter(record -> ids.contains(record.id())),
            new PlansInMemory(FIRST),
            new Indices());

    @Test
    void bringsTheCurrentVersionOnceHoweverManyMessagesNameTheRecord() {
        var entry = entry(3);
        message(1, entry.id(), 1);
        message(2, entry.id(), 3);

        StepVerifier.create(relay.moveBatch()).expectNext(2).verifyComplete();

        assertThat(written)
                .singleElement()
                .satisfies(change -> assertThat(change.version()).isEqualTo(3));
        assertThat(outbox.waiting).isEmpty();
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

        assertThat(outbox.waiting).hasSize(1);
        assertThat(outbox.postponed).containsExactly(1L);
    }

    @Test
    void bringsTheOthersWhenTheIndexRefusesOne() {
        var fit = entry(1);
        var bad = entry(1);
        message(1, fit.id(), 1);
        message(2, bad.id(), 1);
        unfit.add(bad.id());

        StepVerifier.create(relay.moveBatch()).expectNext(2).verifyComplete();

        assertThat(outbox.waiting).containsOnlyKeys(2L);
        assertThat(outbox.postponed).containsExactly(2L);
        assertThat(written).extracting(IndexChange::id).contains(fit.id());
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

    @Test
    @DisplayName("C3: an announcement's document has its kind and department, and no subject or field")
    void indexesAnAnnouncement() {
        var announcement = Announcements.about(ListKind.BLACK);
        var general = Announcements.about(null);
        records.put(announcement.id(), announcement);
        records.put(general.id(), general);
        message(1, announcement.id(), 2);
        message(2, general.id(), 2);

        relay.moveBatch().block();

        assertThat(document(announcement.id()).content()).isEqualTo("announcement");
        assertThat(document(announcement.id()).decidedOn()).isNull();
        assertThat(document(announcement.id()).values())
                .containsOnly(
                        Map.entry(Dimension.CONTENT, "announcement"),
                        Map.entry(Dimension.ANNOUNCEMENT, "exit"),
                        Map.entry(Dimension.LIST, "black"),
                        Map.entry(Dimension.DEPARTMENT, "市税务局"),
                        Map.entry(Dimension.REGION, "虚构市"));
        assertThat(document(general.id()).values()).doesNotContainKey(Dimension.LIST);
        assertThat(QueryText.parse("〔2026〕3号").matches(document(general.id()).text()))
                .isTrue();
        assertThat(QueryText.parse("退出名单").matches(document(general.id()).text()))
                .isTrue();
    }

    @Test
    @DisplayName("D5: an article's document has its kind and department, and is found by its document number")
    void indexesAnArticle() {
        var article = Articles.policy();
        records.put(article.id(), article);
        message(1, article.id(), 2);

        relay.moveBatch().block();

        assertThat(document(article.id()).content()).isEqualTo("article");
        assertThat(document(article.id()).visibleUntil())
                .isEqualTo(article.window().until());
        assertThat(document(article.id()).values())
                .containsOnly(
                        Map.entry(Dimension.CONTENT, "article"),
                        Map.entry(Dimension.ARTICLE, "policy"),
                        Map.entry(Dimension.DEPARTMENT, "市税务局"),
                        Map.entry(Dimension.REGION, "虚构市"));
        assertThat(QueryText.parse("虚政发〔2018〕7号").matches(document(article.id()).text()))
                .isTrue();
        assertThat(QueryText.parse("联合激励").matches(document(article.id()).text()))
                .isTrue();
    }

    private IndexDocument document(UUID id) {
        return written.stream()
                .filter(change -> change.id().equals(id))
                .map(change -> ((IndexChange.Put) change).document())
                .findFirst()
                .orElseThrow();
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
        outbox.put(id, record, version);
    }

    private PublishedEntry entry(long version) {
        var entry = Entries.person(version);
        records.put(entry.id(), entry);
        return entry;
    }

    /// Writes go where the test sees them.
    private final class Indices implements IndexAdministration {

        private final IndicesInMemory others = new IndicesInMemory(1);

        @Override
        public IndexWriter writer(Set<IndexName> names) {
            assertThat(names).containsExactly(FIRST);
            return RelayTests.this::write;
        }

        @Override
        public Mono<IndexStanding> standing() {
            return others.standing();
        }

        @Override
        public Mono<Void> make(IndexName name) {
            return others.make(name);
        }

        @Override
        public Mono<Void> serve(IndexStanding before, IndexName name) {
            return others.serve(before, name);
        }

        @Override
        public Mono<Void> serveNothing() {
            return others.serveNothing();
        }

        @Override
        public Mono<Void> drop(IndexName name) {
            return others.drop(name);
        }
    }
}
