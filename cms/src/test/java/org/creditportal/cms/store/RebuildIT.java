package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.cms.relay.IndexKeeper;
import org.creditportal.cms.relay.IndexPlan;
import org.creditportal.cms.relay.Reconcile;
import org.creditportal.cms.relay.Relay;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexStanding;
import org.creditportal.search.IndicesInMemory;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

@DisplayName("Mechanism 7: a rebuild on one store")
class RebuildIT {

    private static final int ENTRIES = 5_000;
    private static final IndexName FIRST = new IndexName(1, 1);
    private static final IndexName SECOND = new IndexName(1, 2);

    private final TestDatabase database = TestDatabase.create();
    private final IndicesInMemory indices = new IndicesInMemory(1);
    private ConnectionPool pool;
    private DatabaseClient client;

    @BeforeEach
    void publish() {
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://localhost:" + database.port() + "/" + database.name(),
                        "portal_owner",
                        "test")
                .schemas("cms", "published")
                .placeholders(Map.of("region", "虚构市", "cmsRole", "portal_cms", "publicRole", "portal_public"))
                .load()
                .migrate();
        var login = new DatabaseSettings.Login("portal_cms", "test");
        pool = Connections.pool(
                new DatabaseSettings(
                        "localhost", database.port(), database.name(), login, login, login, "disable", null),
                login,
                Map.of());
        client = DatabaseClient.create(pool);
        database.execute(PublishedSamples.insert(1, ENTRIES));
    }

    @AfterEach
    void disconnect() {
        pool.dispose();
    }

    @Test
    void oneNodeWorksAndAnotherGoesOnFromWhereItDied() {
        var one = keeper();
        var other = keeper();
        steps(one, 3);
        assertThat(other.step().block()).isFalse();
        assertThat(plan().progress().carried()).isEqualTo(2_000);
        assertThat(plan().progress().total()).isEqualTo(ENTRIES);

        letTheLeaseEnd();
        steps(other, 1);
        assertThat(plan().progress().carried()).isEqualTo(3_000);
        assertThat(one.step().block()).isFalse();

        untilAtRest(other);
        assertThat(standing().isServedBy(FIRST)).isTrue();
        expectTheIndexToAgree();
    }

    @Test
    void aNodeThatHasLostItsLeaseChangesNothing() {
        var plans = new PostgresIndexPlans(client);
        var slow = new UUID(0, 1);
        plans.hold(slow, Duration.ZERO).block();
        untilAtRest(keeper());

        plans.begin(slow, FIRST, SECOND, 7).block();
        plans.advance(slow, slow, 7).block();
        plans.end(slow).block();

        assertThat(plan().filling()).isNull();
        assertThat(plan().serving()).isEqualTo(FIRST);
        assertThat(plan().progress().carried()).isEqualTo(ENTRIES);
    }

    @Test
    void losesNoChangeThatHappensMeanwhile() {
        var keeper = keeper();
        untilAtRest(keeper);
        var isOver = new AtomicBoolean();
        var relays = IntStream.range(0, 2).mapToObj(i -> relaying(isOver)).toList();
        assertThat(new PostgresIndexPlans(client).ask().block()).isTrue();

        for (int i = 0; i < 300; i++) {
            change(i);
            if (i % 30 == 0) {
                keeper.step().block();
            }
        }
        assertThat(standing().isServedBy(SECOND)).isTrue();
        awaitEmptyOutbox();
        isOver.set(true);
        relays.forEach(Disposable::dispose);

        untilAtRest(keeper);
        assertThat(standing().existing()).containsExactly(SECOND);
        expectTheIndexToAgree();
    }

    @Test
    @DisplayName("B6: whoever deletes a published record leaves its tombstone, in every later index too")
    void carriesTombstonesOver() {
        var keeper = keeper();
        untilAtRest(keeper);
        database.execute("delete from published.entry where id = " + PublishedSamples.id(7));

        relay().moveBatch().block();
        new PostgresIndexPlans(client).ask().block();
        untilAtRest(keeper);

        assertThat(indices.held(SECOND).values())
                .filteredOn(change -> change instanceof IndexChange.Tombstone)
                .singleElement()
                .satisfies(change -> assertThat(change.version()).isEqualTo(2));
        expectTheIndexToAgree();
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

    private IndexKeeper keeper() {
        return new IndexKeeper(
                new PostgresIndexPlans(client),
                new PostgresPublishedInventory(client),
                new PostgresPublishedRecords(client),
                indices,
                new PostgresOutbox(client),
                new Reconcile(
                        new PostgresComparisons(client),
                        new PostgresPublishedInventory(client),
                        indices,
                        new PostgresOutbox(client)));
    }

    private Relay relay() {
        return new Relay(
                new PostgresOutbox(client),
                new PostgresPublishedRecords(client),
                new PostgresIndexPlans(client),
                indices);
    }

    private Disposable relaying(AtomicBoolean isOver) {
        return Mono.defer(relay()::moveBatch)
                .onErrorResume(away -> Mono.just(0))
                .delayElement(Duration.ofMillis(5))
                .repeat(() -> !isOver.get())
                .subscribe();
    }

    private static void steps(IndexKeeper keeper, int count) {
        IntStream.range(0, count).forEach(i -> assertThat(keeper.step().block()).isTrue());
    }

    private static void untilAtRest(IndexKeeper keeper) {
        while (Boolean.TRUE.equals(keeper.step().block())) {
            // goes on by itself
        }
        keeper.step().block();
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

    private IndexPlan plan() {
        return Objects.requireNonNull(new PostgresIndexPlans(client).look().block());
    }

    private IndexStanding standing() {
        return Objects.requireNonNull(indices.standing().block());
    }

    private void expectTheIndexToAgree() {
        var published = database.query("select id || ' ' || version from published.entry");
        assertThat(indices.held(standing().serving().iterator().next()).values().stream()
                        .filter(change -> change instanceof IndexChange.Put)
                        .map(change -> change.id() + " " + change.version())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(published);
    }
}
