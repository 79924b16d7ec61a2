package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.publication.Release;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@DisplayName("C1: one node at a time works at a release, and nobody opens it too late or while another writes in it")
class PostgresReleasesIT {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration OVER = Duration.ZERO;
    private static final Duration SHORTLY = Duration.ofMillis(300);
    private static final Duration LATER = Duration.ofSeconds(1);
    private static final MigratedStore STORE = new MigratedStore();
    private static final PostgresReleases RELEASES = new PostgresReleases(STORE.cms());
    private static final UnitOfWork UNIT_OF_WORK = STORE.unitOfWork();

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void plan() {
        STORE.database.execute("delete from published.pending_release");
        RELEASES.plan(id, 5_000).block();
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Test
    void isTakenByOneUntilTheLeaseIsOver() {
        assertThat(claim(OVER)).hasValue(id);
        assertThat(claim(LEASE)).hasValue(id);
        assertThat(claim(LEASE)).isEmpty();
    }

    @Test
    void isLeftToWhoeverRenewsTheLease() {
        claim(OVER);
        RELEASES.renew(id, LEASE).block();

        assertThat(claim(LEASE)).isEmpty();
    }

    @Test
    void isTakenByOneOfTwoWhoComeTogether() {
        var first = UNIT_OF_WORK.inOne(RELEASES.claim(LEASE).delayElement(LATER));
        var second = Mono.delay(SHORTLY).then(RELEASES.claim(LEASE).hasElement());

        assertThat(Mono.zip(first, second, (one, other) -> other).block()).isFalse();
    }

    @Test
    void isHeldByNobodyOnceItIsOpen() {
        assertThat(hold()).hasValue(id);

        open();

        assertThat(hold()).isEmpty();
    }

    @Test
    void isNotOpenedWhileAnotherWritesInIt() {
        var ended = new ConcurrentLinkedQueue<String>();
        var writing = UNIT_OF_WORK.inOne(RELEASES.hold(id).delayElement(LATER)).doOnSuccess(held -> ended.add("held"));
        var opening = Mono.delay(SHORTLY)
                .then(UNIT_OF_WORK.inOne(RELEASES.open(id)))
                .doOnSuccess(seen -> ended.add("opened"));

        Mono.when(writing, opening).block();

        assertThat(ended).containsExactly("held", "opened");
        assertThat(pending()).isEmpty();
    }

    @Test
    @DisplayName("opening that does not end by half a guard before the instant has not happened")
    void isNotOpenedTooLate() {
        planAhead(1_900);

        var opened = UNIT_OF_WORK.inOne(RELEASES.open(id).delayElement(Duration.ofMillis(1_600)));

        assertThat(opened.blockOptional()).isEmpty();
        assertThat(pending()).containsExactly(id.toString());
    }

    @Test
    void isNotOpenedWithLessThanAGuardToGo() {
        planAhead(900);

        assertThat(open()).isEmpty();
        assertThat(pending()).containsExactly(id.toString());
    }

    private void planAhead(int millis) {
        STORE.database.execute("update published.pending_release set planned_at = published.portal_time() + interval '"
                + millis + " ms'");
    }

    private Optional<?> open() {
        return UNIT_OF_WORK.inOne(RELEASES.open(id)).blockOptional();
    }

    private Optional<UUID> hold() {
        return UNIT_OF_WORK.inOne(RELEASES.hold(id)).map(Release::id).blockOptional();
    }

    private static Optional<UUID> claim(Duration lease) {
        return RELEASES.claim(lease).map(Release::id).blockOptional();
    }

    private static List<String> pending() {
        return STORE.database.query("select id from published.pending_release");
    }
}
