package org.creditportal.cms.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedInventory;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexStanding;
import org.creditportal.search.IndicesInMemory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@DisplayName("Mechanism 7: the keeper of the index")
class IndexKeeperTests {

    private static final IndexName FIRST = new IndexName(2, 1);
    private static final IndexName SECOND = new IndexName(2, 2);

    private final Map<UUID, PublishedEntry> entries = new ConcurrentHashMap<>();
    private long messages;
    private final Map<UUID, Long> purged = new ConcurrentHashMap<>();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final IndicesInMemory indices = new IndicesInMemory(2);
    private final PlansInMemory plans = new PlansInMemory(null);
    private final Reconcile reconcile = new Reconcile(new ComparisonsInMemory(), new Inventory(), indices, outbox);
    private final IndexKeeper keeper =
            new IndexKeeper(plans, new Inventory(), this::current, indices, outbox, reconcile);
    private final Relay relay = new Relay(outbox, this::current, plans, indices);

    @Test
    void fillsAnIndexBeforeSearchesReachIt() {
        IntStream.range(0, 1500).forEach(i -> publish());

        assertThat(keeper.step().block()).isTrue();
        assertThat(keeper.step().block()).isTrue();
        assertThat(served()).isFalse();
        assertThat(plans.plan.progress().carried()).isEqualTo(1000);
        assertThat(plans.plan.progress().total()).isEqualTo(1500);

        untilAtRest();
        assertThat(standing().isServedBy(FIRST)).isTrue();
        assertThat(indices.count().block()).isEqualTo(1500);
    }

    @Test
    void doesNothingMoreWhenAllIsWell() {
        untilAtRest();
        assertThat(keeper.step().block()).isFalse();
        assertThat(standing().existing()).containsExactly(FIRST);
    }

    @Test
    void rebuildsWhenAskedAndRemovesTheOldIndexAfterARest() {
        publish();
        untilAtRest();
        plans.ask().block();

        keeper.step().block();
        assertThat(plans.plan.written()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(standing().isServedBy(FIRST)).isTrue();
        keeper.step().block();
        assertThat(keeper.step().block()).isFalse();

        assertThat(standing().isServedBy(SECOND)).isTrue();
        assertThat(standing().existing()).hasSize(2);
        keeper.step().block();
        assertThat(standing().existing()).containsExactly(SECOND);
    }

    @Test
    void rebuildsAnIndexOfAnOlderSchema() {
        var older = new IndexName(1, 7);
        indices.make(older).block();
        indices.serve(standing(), older).block();
        plans.plan = new PlansInMemory(older).plan;

        untilAtRest();

        assertThat(standing().isServedBy(FIRST)).isTrue();
    }

    @Test
    void letsNobodySearchAnIndexThatTheRelaysDoNotWrite() {
        var stranger = new IndexName(2, 1);
        indices.make(stranger).block();
        indices.serve(standing(), stranger).block();

        keeper.step().block();

        assertThat(standing().serving()).isEmpty();
        assertThat(plans.plan.written()).containsExactly(SECOND);
    }

    @Test
    void beginsAnewWhenTheIndexIsLostWhileItIsFilled() {
        IntStream.range(0, 1500).forEach(i -> publish());
        keeper.step().block();
        keeper.step().block();
        indices.lose();

        untilAtRest();

        assertThat(indices.count().block()).isEqualTo(1500);
    }

    @Test
    void makesTheIndexAnewWhenItIsLostWithItsServer() {
        publish();
        untilAtRest();
        indices.lose();

        untilAtRest();

        assertThat(indices.count().block()).isEqualTo(1);
    }

    @Test
    @DisplayName("B6: tombstones are carried over, so that a late put brings nothing back")
    void carriesTombstonesOver() {
        var gone = publish();
        purge(gone.id());
        untilAtRest();

        indices.writer(plans.plan.written())
                .write(List.of(new IndexChange.Put(EntryDocument.of(gone))))
                .block();

        assertThat(indices.count().block()).isZero();
    }

    @Test
    void leavesToTheRelayWhatTheNewIndexRefuses() {
        var unfit = publish();
        relay.moveBatch().onErrorComplete().block();
        outbox.waiting.clear();
        indices.refuse(unfit.id());

        untilAtRest();

        assertThat(outbox.waiting.values())
                .singleElement()
                .satisfies(message -> assertThat(message.contentId()).isEqualTo(unfit.id()));
    }

    @Test
    void triesParkedMessagesAgainAfterARebuild() {
        untilAtRest();
        var unfit = publish();
        indices.refuse(unfit.id());
        IntStream.range(0, 20).forEach(i -> relay.moveBatch().block());
        assertThat(outbox.parked).hasSize(1);
        indices.fit(unfit.id());
        plans.ask().block();

        untilAtRest();
        relay.moveBatch().block();

        assertThat(outbox.parked).isEmpty();
        assertThat(outbox.waiting).isEmpty();
    }

    @Property(tries = 200)
    void losesNothingWhateverHappensBetweenItsSteps(
            @ForAll @Size(max = 40) int[] acts, @ForAll @IntRange(max = 30) int askedAt) {
        var portal = new IndexKeeperTests();
        IntStream.range(0, 20).forEach(i -> portal.publish());
        for (int i = 0; i < acts.length; i++) {
            if (i == askedAt) {
                portal.plans.ask().block();
            }
            portal.act(Math.floorMod(acts[i], 6));
        }
        portal.relay.moveBatch().block();
        portal.untilAtRest();
        portal.relay.moveBatch().block();

        portal.expectTheIndexToAgree();
    }

    private void act(int which) {
        switch (which) {
            case 0 -> publish();
            case 1 -> entries.keySet().stream().findFirst().ifPresent(this::change);
            case 2 -> entries.keySet().stream().findFirst().ifPresent(this::purge);
            case 3 -> relay.moveBatch().onErrorComplete().block();
            default -> keeper.step().block();
        }
    }

    private void expectTheIndexToAgree() {
        assertThat(outbox.waiting).isEmpty();
        var held = indices.held(standing().serving().iterator().next());
        var live = held.values().stream()
                .filter(change -> change instanceof IndexChange.Put)
                .collect(Collectors.toMap(IndexChange::id, IndexChange::version));
        var published = new TreeMap<UUID, Long>();
        entries.forEach((id, entry) -> published.put(id, entry.version()));
        assertThat(live).isEqualTo(published);
    }

    private void untilAtRest() {
        for (int i = 0; i < 20 && Boolean.TRUE.equals(keeper.step().block()); i++) {
            assertThat(i).isLessThan(19);
        }
        keeper.step().block();
    }

    private IndexStanding standing() {
        return Objects.requireNonNull(indices.standing().block());
    }

    private boolean served() {
        return !standing().serving().isEmpty();
    }

    private PublishedEntry publish() {
        var entry = Entries.person(1);
        entries.put(entry.id(), entry);
        message(entry.id(), 1);
        return entry;
    }

    private void change(UUID id) {
        entries.computeIfPresent(id, (same, entry) -> Entries.later(entry));
        message(id, Objects.requireNonNull(entries.get(id)).version());
    }

    private void purge(UUID id) {
        var version = Objects.requireNonNull(entries.remove(id)).version() + 1;
        purged.put(id, version);
        message(id, version);
    }

    private void message(UUID id, long version) {
        outbox.put(++messages, id, version);
    }

    private Flux<Published> current(Collection<UUID> ids) {
        return Flux.fromStream(() -> ids.stream().filter(entries::containsKey).map(entries::get));
    }

    private final class Inventory implements PublishedInventory {

        @Override
        public Mono<Long> count() {
            return Mono.fromSupplier(() -> (long) entries.size() + purged.size());
        }

        @Override
        public Flux<Version> page(@Nullable UUID after, int limit) {
            return Flux.fromStream(() -> Stream.concat(
                            entries.values().stream().map(entry -> new Version(entry.id(), entry.version())),
                            purged.entrySet().stream().map(gone -> new Version(gone.getKey(), gone.getValue())))
                    .filter(version -> after == null || compare(version.id(), after) > 0)
                    .sorted(Comparator.comparing(version -> version.id().toString()))
                    .limit(limit));
        }

        @Override
        public Mono<Bucket> bucket(@Nullable UUID after, int size) {
            return Mono.error(new UnsupportedOperationException());
        }

        @Override
        public Flux<Digest> digests(@Nullable UUID after, @Nullable UUID last) {
            return Flux.error(new UnsupportedOperationException());
        }

        private int compare(UUID one, UUID other) {
            return one.toString().compareTo(other.toString());
        }
    }
}
