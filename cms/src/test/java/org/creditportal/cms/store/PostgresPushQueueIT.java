package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.DuePush;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.vocabulary.Department;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@DisplayName("C2, G1: a push is handed out to one node at a time, until it is settled")
class PostgresPushQueueIT {

    private static final MigratedStore STORE = new MigratedStore();
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Channel UPPER = new Channel(Channel.Kind.UPPER_SITE, "虚构省平台");
    private static final Channel PAPER = new Channel(Channel.Kind.NEWSPAPER, "虚构日报");
    private static final Channel PORTAL = new Channel(Channel.Kind.PORTAL, "“信用虚构”网站");
    private static final UUID ADMINISTRATOR = new UUID(0, 7);

    private final PostgresPushQueue queue = new PostgresPushQueue(STORE.cms());
    private final PostgresChannels channels = new PostgresChannels(STORE.cms());

    @BeforeEach
    void configure() {
        STORE.database.execute(
                "delete from cms.delivery",
                "delete from cms.channel",
                "delete from cms.account",
                "insert into cms.account (id, login, role, department, password_hash)" + " values ('" + ADMINISTRATOR
                        + "', 'admin', 'administrator', '市信用办', '')");
        channels.put(UPPER, Endpoint.parse("https://platform.example/a", false), 0, ADMINISTRATOR)
                .block();
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Test
    void handsOutWhatIsVisibleAndHasAnEndpoint() {
        plan(Instant.now().minusSeconds(5), PORTAL, PAPER, UPPER);
        plan(Instant.now().plusSeconds(600), UPPER);

        var claimed = claim();

        assertThat(claimed).hasSize(1);
        assertThat(claimed.getFirst().channel()).isEqualTo(UPPER);
        assertThat(claimed.getFirst().endpoint()).hasToString("https://platform.example/a");
        assertThat(claimed.getFirst().attempts()).isOne();
        assertThat(claim()).isEmpty();
    }

    @Test
    void handsNothingOutOnceTheChannelIsServedByHand() {
        plan(Instant.now(), UPPER);

        channels.put(UPPER, null, 1, ADMINISTRATOR).block();

        assertThat(claim()).isEmpty();
    }

    @Test
    @DisplayName("many nodes that claim at once get each push once")
    void handsOutEachOnce() {
        for (var count = 0; count < 100; count++) {
            plan(Instant.now().minusSeconds(5), UPPER);
        }

        var claimed = Objects.requireNonNull(Flux.range(0, 8)
                .flatMap(node -> new PostgresPushQueue(STORE.cms())
                        .claim(10, LEASE)
                        .collectList()
                        .repeat(1))
                .flatMapIterable(batch -> batch)
                .map(DuePush::id)
                .collectList()
                .block());
        var all = new ArrayList<>(claimed);
        all.addAll(claim().stream().map(DuePush::id).toList());

        assertThat(all).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("what a node that died had claimed is handed out again after its lease")
    void handsOutAgainAfterTheLease() {
        plan(Instant.now().minusSeconds(5), UPPER);
        var dead = claim().getFirst();
        STORE.database.execute("update cms.delivery set claimed_until = clock_timestamp() - interval '1 ms'");

        var again = claim().getFirst();

        assertThat(again.id()).isEqualTo(dead.id());
        assertThat(again.attempts()).isEqualTo(2);
        queue.postpone(dead, "late").block();
        queue.park(dead, "late").block();
        assertThat(state()).isEqualTo("due null");
        queue.fulfil(dead, "HTTP 200").block();
        assertThat(state()).isEqualTo("fulfilled null");
        queue.postpone(again, "HTTP 500").block();
        queue.park(again, "HTTP 400").block();
        assertThat(state()).isEqualTo("fulfilled null");
    }

    @Test
    @DisplayName("pauses double from 1 s to 10 minutes; after 20 attempts it is parked")
    void pausesLongerAndLonger() {
        plan(Instant.now().minusSeconds(5), UPPER);
        for (var attempt = 1; attempt <= 20; attempt++) {
            var push = claim().getFirst();
            var expected = Math.min(1L << Math.min(attempt - 1, 10), 600);

            assertThat(queue.postpone(push, "HTTP 503").block()).isEqualTo(attempt == 20);

            assertThat(claim()).isEmpty();
            assertThat(pause()).isBetween(expected - 1, expected);
            STORE.database.execute("update cms.delivery set next_attempt_at = clock_timestamp()");
        }
        assertThat(claim()).isEmpty();
        assertThat(state()).isEqualTo("parked HTTP 503");
    }

    @Test
    void beginsAnewWhenSomebodyRetries() {
        plan(Instant.now().minusSeconds(5), UPPER);
        queue.park(claim().getFirst(), "HTTP 400").block();
        assertThat(claim()).isEmpty();

        new PostgresDeliveryBook(STORE.cms())
                .retry(UUID.fromString(
                        STORE.database.query("select id from cms.delivery").getFirst()))
                .block();

        assertThat(claim().getFirst().attempts()).isOne();
    }

    @Test
    @DisplayName("C1: a push that was claimed too early waits for the instant, which is no attempt")
    void waitsUntilItIsVisible() {
        plan(Instant.now().minusSeconds(5), UPPER);
        var push = claim().getFirst();

        queue.await(push, Instant.now().plusSeconds(600)).block();

        assertThat(claim()).isEmpty();
        STORE.database.execute("update cms.delivery set visible_at = published.portal_time()");
        assertThat(claim().getFirst().attempts()).isOne();
    }

    @Test
    void changesAChannelOnlyFromTheVersionThatIsNamed() {
        var other = Endpoint.parse("https://other.example/b", false);

        assertThat(channels.put(UPPER, other, 0, ADMINISTRATOR).blockOptional()).isEmpty();
        assertThat(channels.put(UPPER, other, 2, ADMINISTRATOR).blockOptional()).isEmpty();
        assertThat(channels.put(PAPER, null, 1, ADMINISTRATOR).blockOptional()).isEmpty();
        assertThat(channels.put(UPPER, other, 1, ADMINISTRATOR).block())
                .satisfies(put -> assertThat(put.version()).isEqualTo(2));

        var known = Objects.requireNonNull(channels.find(UPPER).block());
        assertThat(known.endpoint()).isEqualTo(other);
        assertThat(channels.all().collectList().block()).containsExactly(known);
        assertThat(channels.find(PAPER).blockOptional()).isEmpty();
    }

    @Test
    void readsWhatIsAnnounced() {
        var id = UUID.randomUUID();
        AnnouncementTable.insert(STORE.database, id, "timestamptz '2026-03-02 12:00+08'", "'infinity'");
        var content = new PostgresAnnouncedContent(STORE.cms());

        var text = Objects.requireNonNull(content.find(id).block());

        assertThat(text.title()).isEqualTo("虚构退出公告");
        assertThat(text.window().from()).isEqualTo("2026-03-02T04:00:00Z");
        assertThat(text.window().until()).isNull();
        assertThat(content.find(UUID.randomUUID()).blockOptional()).isEmpty();
    }

    private static void plan(Instant visibleAt, Channel... of) {
        new PostgresDeliveries(STORE.cms())
                .plan(new PlannedDeliveries(UUID.randomUUID(), new Department("市税务局"), List.of(of), null, visibleAt))
                .block();
    }

    private List<DuePush> claim() {
        return Objects.requireNonNull(queue.claim(100, LEASE).collectList().block());
    }

    private static String state() {
        return STORE.database
                .query("select state || ' ' || coalesce(problem, 'null') from cms.delivery")
                .getFirst();
    }

    /// Seconds until the next attempt, rounded.
    private static long pause() {
        return Long.parseLong(STORE.database
                .query("select cast(round(extract(epoch from next_attempt_at - clock_timestamp())) as bigint)"
                        + " from cms.delivery")
                .getFirst());
    }
}
