package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.creditportal.cms.outbox.OutboxMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// The outbox is empty most of the time, and that is what PostgreSQL knows of it when a large form comes.
@DisplayName("C1, mechanism 5: messages are claimed as many as were asked for, by one relay each")
class PostgresOutboxIT {

    private static final int WAITING = 3_000;
    private static final int LIMIT = 500;
    private static final int CLAIMS_OF_NOTHING = 60;
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static IndexedStore store;

    @BeforeAll
    static void start() {
        store = new IndexedStore(0);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    /// After some claims a connection keeps the plan that it made for an empty table.
    @BeforeEach
    void fillAnOutboxThatWasEmptyForLong() {
        store.database.execute("delete from published.outbox", "vacuum analyze published.outbox");
        IntStream.range(0, CLAIMS_OF_NOTHING).forEach(time -> claim());
        store.database.execute("insert into published.outbox (content, content_id, version, effect_at)"
                + " select 'entry', gen_random_uuid(), 1, timestamptz '2026-01-01' from generate_series(1, "
                + WAITING + ")");
    }

    @Test
    void takesNoMoreThanTheLimit() {
        assertThat(claim()).hasSize(LIMIT);
        assertThat(store.database.query("select count(*) from published.outbox where claimed_until is not null"))
                .containsExactly(Integer.toString(LIMIT));
    }

    @Test
    void givesNoMessageToTwo() {
        var first = claim();
        var second = claim();

        assertThat(second).hasSize(LIMIT).doesNotContainAnyElementsOf(first);
    }

    @Test
    void waitsForNobodyWhoIsJustClaiming() {
        var ended = new ConcurrentLinkedQueue<String>();
        var slow = store.unitOfWork()
                .inOne(claiming(LEASE).delayElement(Duration.ofSeconds(2)))
                .doOnSuccess(ids -> ended.add("slow"));
        var quick = Mono.delay(Duration.ofMillis(300)).then(claiming(LEASE)).doOnSuccess(ids -> ended.add("quick"));

        var both = Mono.zip(slow, quick).blockOptional().orElseThrow();

        assertThat(ended).containsExactly("quick", "slow");
        assertThat(both.getT2()).hasSize(LIMIT).doesNotContainAnyElementsOf(both.getT1());
    }

    @Test
    void takesOverWhatSomebodyHeldForTooLong() {
        var first = claim(Duration.ZERO);

        assertThat(claim()).containsExactlyInAnyOrderElementsOf(first);
    }

    private static List<Long> claim() {
        return claim(LEASE);
    }

    private static List<Long> claim(Duration lease) {
        return Objects.requireNonNull(claiming(lease).block());
    }

    private static Mono<List<Long>> claiming(Duration lease) {
        return new PostgresOutbox(store.client)
                .claim(LIMIT, lease)
                .map(OutboxMessage::id)
                .collectList();
    }
}
