package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.Random;
import java.util.UUID;
import org.creditportal.cms.publication.RecordDigest;
import org.creditportal.cms.relay.IndexKeeper;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexChange.Put;
import org.creditportal.search.IndexChange.Tombstone;
import org.creditportal.search.IndexDocument;
import org.creditportal.search.IndexName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("Mechanism 7: the index compared with the store")
class ReconcileIT {

    private static final int ENTRIES = 9_000;
    private static final IndexName FIRST = new IndexName(1, 1);

    private final IndexedStore store = new IndexedStore(ENTRIES);
    private final IndexKeeper keeper = store.keeper();

    @BeforeEach
    void index() {
        IndexedStore.untilAtRest(keeper);
        store.expectTheIndexToAgree();
    }

    @AfterEach
    void disconnect() {
        store.close();
    }

    @RepeatedTest(3)
    @DisplayName("finds and mends whatever was made wrong, and only that")
    void findsAndMends(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var all = store.indices.held(FIRST).values().stream().sorted(byId()).toList();
        var wrong = random.ints(0, ENTRIES).distinct().limit(700).boxed().toList();
        wrong.forEach(place -> damage(all.get(place), random.nextInt(7)));

        reconcile();
        assertThat(store.comparison().wrong()).isEqualTo(700);
        assertThat(store.comparison().records()).isEqualTo(ENTRIES);
        assertThat(store.comparison().buckets()).isEqualTo(3);
        store.relay().moveBatch().block();
        store.expectTheIndexToAgree();

        reconcile();
        assertThat(store.comparison().wrong()).isZero();
    }

    @Test
    @DisplayName("B6: what was purged and came back is a tombstone again")
    void keepsWhatWasPurgedAway() {
        var put = (Put) store.indices.held(FIRST).values().iterator().next();
        store.database.execute("delete from published.entry where id = '" + put.id() + "'");
        store.relay().moveBatch().block();
        store.indices.force(version(put, 9));

        reconcile();
        store.relay().moveBatch().block();

        assertThat(store.indices.held(FIRST)).containsEntry(put.id(), new Tombstone(put.id(), 9));
    }

    @Test
    void doesNotCallWrongWhatTheRelayHasYetToBring() {
        store.database.execute(
                "update published.entry set version = 2 where id in (select id from published.entry limit 10)",
                "insert into published.outbox (content, content_id, version, effect_at)"
                        + " select 'entry', id, version, now() from published.entry where version = 2");

        reconcile();

        assertThat(store.comparison().wrong()).isZero();
    }

    @Test
    void findsGhostsWhereNothingIsPublished() {
        store.database.execute("delete from published.entry", "delete from published.outbox");

        reconcile();

        assertThat(store.comparison().wrong()).isEqualTo(ENTRIES);
    }

    @Test
    void readersAreServedFromTheStoreUntilAllIsMended() {
        store.indices.forget(store.indices.held(FIRST).keySet().iterator().next());

        reconcile();

        assertThat(store.database.query("select count(*) from published.outbox where effect_at <= now()"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("the digest is the same in Java and in SQL")
    void digestsAlike() {
        var id = UUID.fromString("0190f3c0-0000-7000-8000-00000000002a");
        var from = Instant.parse("2026-03-02T04:00:00.250Z");
        assertThat(store.database.query("select cms.record_digest('" + id + "', 7, '" + from + "', 'infinity')"))
                .containsExactly(String.valueOf(RecordDigest.of(id, 7, from.toEpochMilli(), 253_402_300_799_999L)));
        assertThat(store.database.query("select cms.record_digest('" + id + "', 7, '" + from + "', '" + from + "')"))
                .containsExactly(String.valueOf(RecordDigest.of(id, 7, from.toEpochMilli(), from.toEpochMilli())));
    }

    private void reconcile() {
        assertThat(new PostgresComparisons(store.client).ask().block()).isTrue();
        IndexedStore.untilAtRest(keeper);
    }

    private void damage(IndexChange change, int kind) {
        var put = (Put) change;
        switch (kind) {
            case 0 -> store.indices.forget(put.id());
            case 1 -> store.indices.force(window(put, Instant.EPOCH, null));
            case 2 -> store.indices.force(window(put, put.document().visibleFrom(), Instant.EPOCH));
            case 3 -> store.indices.force(version(put, 0));
            case 4 -> store.indices.force(version(put, 40));
            case 5 -> store.indices.force(new Tombstone(put.id(), 3));
            default -> store.indices.force(ghost(put));
        }
    }

    private static Put window(Put put, Instant from, @Nullable Instant until) {
        var document = put.document();
        return new Put(new IndexDocument(
                "entry", document.id(), document.version(), from, until, null, document.values(), document.text()));
    }

    private static Put version(Put put, long version) {
        return with(put, put.id(), version);
    }

    private static Put ghost(Put put) {
        return with(put, UUID.randomUUID(), 6);
    }

    private static Put with(Put put, UUID id, long version) {
        var document = put.document();
        return new Put(new IndexDocument(
                "entry", id, version, document.visibleFrom(), null, null, document.values(), document.text()));
    }

    private static Comparator<IndexChange> byId() {
        return Comparator.comparing(change -> change.id().toString());
    }
}
