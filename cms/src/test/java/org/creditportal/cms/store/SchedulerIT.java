package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.schedule.Scheduler;
import org.creditportal.cms.schedule.TestJob;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Several nodes on one store.
@DisplayName("B3, C3: what falls due is done once, whatever becomes of a node")
class SchedulerIT {

    private static final MigratedStore STORE = new MigratedStore();
    private static final Duration SOON = Duration.ofMillis(50);

    @BeforeEach
    void empty() {
        STORE.database.execute(
                "delete from cms.schedule",
                "drop table if exists cms.piece",
                "drop table if exists cms.done",
                "create table cms.piece (id int primary key)",
                "create table cms.done (id int)",
                "grant all on cms.piece, cms.done to portal_cms");
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    /// Two nodes that were at this at once would both find a piece before either removes it.
    @Test
    @DisplayName("two nodes do each of 300 pieces once, though the job itself locks nothing")
    void doesEachPieceOnce() throws InterruptedException {
        fill(300);

        try (var first = new Node("first", careless());
                var second = new Node("second", careless())) {
            first.scheduler.start();
            second.scheduler.start();
            waitFor("select count(*) from cms.done", "300");
        }

        assertThat(STORE.database.query("select count(distinct id) from cms.done"))
                .containsExactly("300");
    }

    @Test
    @DisplayName("of a node that died in the middle another takes over, when the lease is over")
    void takesOverFromADeadNode() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var dying = new Node("dying", new TestJob("pieces", SOON, () -> {
            begun.countDown();
            return Mono.never();
        }));
        dying.scheduler.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        dying.close();
        fill(10);

        try (var other = new Node("other", careless())) {
            other.scheduler.start();
            assertThat(STORE.database.query("select holder from cms.schedule")).containsExactly("dying");
            STORE.database.execute("update cms.schedule set held_until = clock_timestamp()");
            waitFor("select count(*) from cms.done", "10");
            waitFor("select string_agg(distinct node, ',') from cms.schedule_run where done > 0", "other");
        }
    }

    @Test
    @DisplayName("a node whose job was taken over stops, and writes nothing down")
    void stopsWhenItsJobWasTakenOver() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var job = new TestJob("pieces", SOON, () -> Mono.<Integer>never().doOnCancel(stopped::countDown));
        try (var frozen = new Node("frozen", job)) {
            frozen.scheduler.start();
            waitFor("select holder from cms.schedule", "frozen");

            STORE.database.execute("update cms.schedule set holder = 'other', held_until = 'infinity'");

            assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(STORE.database.query("select count(*) from cms.schedule_run"))
                    .containsExactly("0");
        }
    }

    @Test
    @DisplayName("a job that was off for days catches up with all that fell due meanwhile")
    void catchesUp() throws InterruptedException {
        new PostgresSchedule(STORE.cms()).enrol(List.of(careless())).block();
        STORE.database.execute("update cms.schedule set due_at = clock_timestamp() - interval '9 days'");
        fill(57);

        try (var node = new Node("late", careless())) {
            node.scheduler.start();
            waitFor("select sum(done) from cms.schedule_run", "57");
        }
    }

    @Test
    @DisplayName("one job that hangs or fails keeps no other from its work")
    void keepsJobsApart() throws InterruptedException {
        fill(5);
        var hanging = new TestJob("hanging", SOON, Mono::never);
        var failing = new TestJob("failing", SOON, () -> Mono.error(new IllegalStateException("what was typed")));

        try (var node = new Node("node", hanging, failing, careless())) {
            node.scheduler.start();
            waitFor("select count(*) from cms.done", "5");
            waitFor("select problem from cms.schedule where name = 'failing'", "IllegalStateException");
        }
    }

    private static void fill(int pieces) {
        STORE.database.execute("insert into cms.piece select generate_series(1, " + pieces + ")");
    }

    /// Looks first and removes later, as no job should.
    private static Job careless() {
        var client = STORE.cms();
        return new TestJob(
                "pieces",
                SOON,
                () -> client.sql("select id from cms.piece order by id limit 20")
                        .map(row -> Columns.of(row).number("id"))
                        .all()
                        .collectList()
                        .delayElement(Duration.ofMillis(20))
                        .flatMap(ids -> Flux.fromIterable(ids)
                                .concatMap(id -> remove(client, id))
                                .then(Mono.just(ids.size()))));
    }

    private static Mono<Void> remove(DatabaseClient client, Integer id) {
        return client.sql("insert into cms.done values (:id)")
                .bind("id", id)
                .then()
                .then(client.sql("delete from cms.piece where id = :id")
                        .bind("id", id)
                        .then());
    }

    private static void waitFor(String query, String answer) throws InterruptedException {
        for (var tries = 0; tries < 400; tries++) {
            if (STORE.database.query(query).equals(List.of(answer))) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(STORE.database.query(query)).containsExactly(answer);
    }

    private static final class Node implements AutoCloseable {
        private final Scheduler scheduler;

        Node(String name, Job... jobs) {
            scheduler = new Scheduler(new PostgresSchedule(STORE.cms()), List.of(jobs), name);
        }

        @Override
        public void close() {
            scheduler.stop();
        }
    }
}
