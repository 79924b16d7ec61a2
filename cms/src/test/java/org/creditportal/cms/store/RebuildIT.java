package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.creditportal.cms.relay.IndexKeeper;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

@DisplayName("Mechanism 7: a rebuild on one store")
class RebuildIT {

    private static final int ENTRIES = 5_000;
    private static final IndexName FIRST = new IndexName(1, 1);
    private static final IndexName SECOND = new IndexName(1, 2);

    private final IndexedStore store = new IndexedStore(ENTRIES);
    private final TestDatabase database = store.database;

    @AfterEach
    void disconnect() {
        store.close();
    }

    @Test
    void oneNodeWorksAndAnotherGoesOnFromWhereItDied() {
        var one = store.keeper();
        var other = store.keeper();
        steps(one, 3);
        assertThat(other.step().block()).isFalse();
        assertThat(store.plan().progress().carried()).isEqualTo(2_000);
        assertThat(store.plan().progress().total()).isEqualTo(ENTRIES);

        letTheLeaseEnd();
        steps(other, 1);
        assertThat(store.plan().progress().carried()).isEqualTo(3_000);
        assertThat(one.step().block()).isFalse();

        IndexedStore.untilAtRest(other);
        assertThat(store.standing().isServedBy(FIRST)).isTrue();
        store.expectTheIndexToAgree();
    }

    @Test
    void aNodeThatHasLostItsLeaseChangesNothing() {
        var plans = new PostgresIndexPlans(store.client);
        var slow = new UUID(0, 1);
        plans.hold(slow, Duration.ZERO).block();
        var other = store.keeper();
        steps(other, 3);
        var filled = store.plan();

        plans.advance(slow, slow, 7).block();
        plans.beginAnew(slow).block();
        plans.end(slow).block();
        assertThat(store.plan()).isEqualTo(filled);

        IndexedStore.untilAtRest(other);
        var served = store.plan();
        plans.begin(slow, FIRST, SECOND, 7).block();
        assertThat(store.plan()).isEqualTo(served);
    }

    @Test
    void aNodeThatHasLostItsLeaseComparesNothing() {
        var comparisons = new PostgresComparisons(store.client);
        var slow = new UUID(0, 1);
        new PostgresIndexPlans(store.client).hold(slow, Duration.ZERO).block();
        IndexedStore.untilAtRest(store.keeper());
        var ended = store.comparison();

        comparisons.begin(slow).block();
        comparisons.advance(slow, slow, 7, 7).block();

        assertThat(store.comparison()).isEqualTo(ended);
    }

    @Test
    void losesNoChangeThatHappensMeanwhile() {
        var keeper = store.keeper();
        IndexedStore.untilAtRest(keeper);
        var isOver = new AtomicBoolean();
        var relays = IntStream.range(0, 2).mapToObj(i -> relaying(isOver)).toList();
        assertThat(new PostgresIndexPlans(store.client).ask().block()).isTrue();

        for (int i = 0; i < 300; i++) {
            change(i);
            if (i % 30 == 0) {
                keeper.step().block();
            }
        }
        assertThat(store.standing().isServedBy(SECOND)).isTrue();
        awaitEmptyOutbox();
        isOver.set(true);
        relays.forEach(Disposable::dispose);

        IndexedStore.untilAtRest(keeper);
        assertThat(store.standing().existing()).containsExactly(SECOND);
        store.expectTheIndexToAgree();
    }

    @Test
    @DisplayName("B6: whoever deletes a published record leaves its tombstone, in every later index too")
    void carriesTombstonesOver() {
        var keeper = store.keeper();
        IndexedStore.untilAtRest(keeper);
        database.execute("delete from published.entry where id = " + PublishedSamples.id(7));

        store.relay().moveBatch().block();
        new PostgresIndexPlans(store.client).ask().block();
        IndexedStore.untilAtRest(keeper);

        assertThat(store.indices.held(SECOND).values())
                .filteredOn(change -> change instanceof IndexChange.Tombstone)
                .singleElement()
                .satisfies(change -> assertThat(change.version()).isEqualTo(2));
        store.expectTheIndexToAgree();
    }

    /// Changes one, withdraws another, publishes and purges a third.
    private void change(int number) {
        database.execute(
                "begin",
                "update published.entry set version = version + 1, visible_until = now() + interval '1 day' where id = "
                        + PublishedSamples.id(1 + number % 50),
                "insert into published.outbox (content, content_id, version, effect_at) select 'entry', id, version,"
                        + " now() from published.entry where id = " + PublishedSamples.id(1 + number % 50),
                "commit");
        var fresh = ENTRIES + 1 + number;
        database.execute(
                "begin",
                PublishedSamples.insert(fresh, fresh),
                "insert into published.outbox (content, content_id, version, effect_at) values ('entry', "
                        + PublishedSamples.id(fresh) + ", 1, now())",
                "commit");
        if (number % 3 == 0) {
            database.execute("delete from published.entry where id = " + PublishedSamples.id(fresh));
        }
    }

    private Disposable relaying(AtomicBoolean isOver) {
        return Mono.defer(store.relay()::moveBatch)
                .onErrorResume(away -> Mono.just(0))
                .delayElement(Duration.ofMillis(5))
                .repeat(() -> !isOver.get())
                .subscribe();
    }

    private static void steps(IndexKeeper keeper, int count) {
        IntStream.range(0, count).forEach(i -> assertThat(keeper.step().block()).isTrue());
    }

    private void awaitEmptyOutbox() {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!database.query("select count(*) from published.outbox").equals(List.of("0"))) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private void letTheLeaseEnd() {
        database.execute("update cms.search_index set held_until = clock_timestamp()");
    }
}
