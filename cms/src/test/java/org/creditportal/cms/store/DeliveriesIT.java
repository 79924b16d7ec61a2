package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.deadline.DuePiece;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryFilter;
import org.creditportal.cms.delivery.DeliveryState;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.publication.OpenWork;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C2, B3, G1: where announcements must appear until when, and what became of it")
class DeliveriesIT {

    private static final MigratedStore STORE = new MigratedStore();
    private static final Department TAX = new Department("市税务局");
    private static final Department ECOLOGY = new Department("市生态环境局");
    private static final Channel PORTAL = new Channel(Channel.Kind.PORTAL, "“信用虚构”网站");
    private static final Channel PAPER = new Channel(Channel.Kind.NEWSPAPER, "虚构日报");
    private static final Channel UPPER = new Channel(Channel.Kind.UPPER_SITE, "虚构省平台");

    /// 2026-03-04 in China begins at 16:00 of the day before in UTC.
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 4);

    private static final Instant LAST_MOMENT = Instant.parse("2026-03-04T15:59:59.999Z");
    private static final Instant VISIBLE = Instant.parse("2026-03-02T04:00:00Z");

    private final PostgresDeliveries deliveries = new PostgresDeliveries(STORE.cms());
    private final PostgresDeliveryBook book = new PostgresDeliveryBook(STORE.cms());

    @BeforeEach
    void empty() {
        STORE.database.execute(
                "delete from cms.delivery",
                "delete from cms.schedule",
                "delete from cms.account",
                "insert into cms.account (id, login, role, department, password_hash)" + " values ('" + new UUID(0, 7)
                        + "', 'clerk', 'clerk', '市税务局', '')");
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Test
    void planOneForEachChannelOnce() {
        var announcement = UUID.randomUUID();
        plan(announcement, TAX, LAST_DAY, PORTAL, PAPER, PAPER);
        var first = browse(TAX, null, null, VISIBLE);

        plan(announcement, TAX, LAST_DAY.plusDays(9), PAPER, UPPER);

        assertThat(first).hasSize(2);
        var all = browse(TAX, null, null, VISIBLE);
        assertThat(all)
                .extracting(Delivery::channel)
                .containsExactlyInAnyOrder(PORTAL, PAPER, UPPER)
                .hasSize(3);
        assertThat(all).filteredOn(first::contains).hasSize(2);
        assertThat(deliveries
                        .channelsOf(List.of(announcement, UUID.randomUUID()))
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(PORTAL, PAPER, UPPER);
    }

    @Test
    void planNothingWithoutChannels() {
        plan(UUID.randomUUID(), TAX, LAST_DAY);

        assertThat(browse(null, null, null, VISIBLE)).isEmpty();
        assertThat(deliveries.channelsOf(List.of()).collectList().block()).isEmpty();
    }

    @Test
    @DisplayName("C1: the one to this portal is fulfilled by being visible, to the millisecond")
    void fulfilThePortalsByBeingVisible() {
        plan(UUID.randomUUID(), TAX, LAST_DAY, PORTAL);

        assertThat(one(VISIBLE.minusMillis(1)).state()).isEqualTo(DeliveryState.DUE);
        assertThat(one(VISIBLE.minusMillis(1)).fulfilledAt()).isNull();
        assertThat(one(VISIBLE).state()).isEqualTo(DeliveryState.FULFILLED);
        assertThat(one(VISIBLE).fulfilledAt()).isEqualTo(VISIBLE);
        assertThat(one(LAST_MOMENT.plusSeconds(9)).state()).isEqualTo(DeliveryState.FULFILLED);
    }

    @Test
    @DisplayName("B3: overdue when the last day is over in Asia/Shanghai, and not before")
    void areOverdueWhenTheLastDayIsOver() {
        plan(UUID.randomUUID(), TAX, LAST_DAY, PAPER);
        plan(UUID.randomUUID(), ECOLOGY, null, PAPER);

        assertThat(browse(null, null, true, LAST_MOMENT)).isEmpty();
        assertThat(browse(null, DeliveryState.OVERDUE, null, LAST_MOMENT)).isEmpty();
        var after = LAST_MOMENT.plusMillis(1);
        assertThat(browse(null, null, true, after))
                .extracting(Delivery::department)
                .containsExactly(TAX);
        assertThat(browse(null, DeliveryState.OVERDUE, null, after)).hasSize(1);
        assertThat(browse(null, null, false, after))
                .extracting(Delivery::department)
                .containsExactly(ECOLOGY);
    }

    @Test
    void areFulfilledOnceByWhoeverConfirmsFirst() {
        plan(UUID.randomUUID(), TAX, LAST_DAY, PAPER);
        var id = one(VISIBLE).id();

        book.fulfil(id, new UUID(0, 7), VISIBLE, "2026-03-03 第 4 版").block();
        book.fulfil(id, new UUID(0, 7), LAST_MOMENT, "又一次").block();

        var fulfilled = one(LAST_MOMENT.plusSeconds(1));
        assertThat(fulfilled.state()).isEqualTo(DeliveryState.FULFILLED);
        assertThat(fulfilled.fulfilledAt()).isEqualTo(VISIBLE);
        assertThat(fulfilled.proof()).isEqualTo("2026-03-03 第 4 版");
        assertThat(browse(null, null, true, LAST_MOMENT.plusSeconds(1))).isEmpty();
    }

    @Test
    void arePagedNewestFirst() {
        for (var count = 0; count < 5; count++) {
            plan(UUID.randomUUID(), TAX, LAST_DAY, PAPER);
        }
        var all = browse(TAX, null, null, VISIBLE);

        var later = Objects.requireNonNull(
                book.browse(new DeliveryFilter(TAX, null, null, all.get(1).id()), VISIBLE, 2)
                        .collectList()
                        .block());

        assertThat(later).containsExactly(all.get(2), all.get(3));
        assertThat(browse(ECOLOGY, null, null, VISIBLE)).isEmpty();
    }

    @Test
    @DisplayName("B3: what is open and due is work of its department; the portal's own is nobody's")
    void areDueWork() {
        plan(UUID.randomUUID(), TAX, LAST_DAY, PORTAL, PAPER);
        plan(UUID.randomUUID(), ECOLOGY, LAST_DAY.plusDays(1), PAPER);
        plan(UUID.randomUUID(), ECOLOGY, null, PAPER);

        assertThat(due(LAST_DAY, null)).extracting(DuePiece::department).containsExactly(TAX);
        assertThat(due(LAST_DAY.plusDays(1), null))
                .extracting(DuePiece::department)
                .containsExactly(TAX, ECOLOGY);
        assertThat(due(LAST_DAY.plusDays(1), ECOLOGY))
                .extracting(DuePiece::deadline)
                .containsExactly(LAST_DAY.plusDays(1));
        assertThat(due(LAST_DAY.minusDays(1), null)).isEmpty();
    }

    @Test
    @DisplayName("G5: what is overdue or parked, and how jobs go, is counted")
    void areCountedForThoseWhoWatch() {
        plan(UUID.randomUUID(), TAX, LocalDate.of(2020, 1, 6), PORTAL, PAPER, UPPER);
        plan(UUID.randomUUID(), TAX, LocalDate.of(2099, 1, 5), PAPER);
        STORE.database.execute(
                "update cms.delivery set state = 'parked' where channel_kind = 'upper-site'",
                "insert into cms.schedule (name, every, failures) values ('push-deliveries', '1 s', 2)");

        assertThat(new PostgresOpenWork(STORE.cms()).measure().block())
                .isEqualTo(new OpenWork.Figures(2, 1, List.of(new OpenWork.JobFigures("push-deliveries", null, 2))));
    }

    private void plan(UUID announcement, Department department, @Nullable LocalDate deadline, Channel... channels) {
        deliveries
                .plan(new PlannedDeliveries(announcement, department, List.of(channels), deadline, VISIBLE))
                .block();
    }

    private List<Delivery> browse(
            @Nullable Department department, @Nullable DeliveryState state, @Nullable Boolean overdue, Instant at) {
        return Objects.requireNonNull(book.browse(new DeliveryFilter(department, state, overdue, null), at, 100)
                .collectList()
                .block());
    }

    private Delivery one(Instant at) {
        var found = browse(null, null, null, at);
        assertThat(found).hasSize(1);
        assertThat(book.find(found.getFirst().id(), at).block()).isEqualTo(found.getFirst());
        return found.getFirst();
    }

    private static List<DuePiece> due(LocalDate day, @Nullable Department department) {
        return Objects.requireNonNull(new PostgresDueDeliveries(STORE.cms())
                .until(day, department)
                .collectList()
                .block());
    }
}
