package org.creditportal.portal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.faults.Patience.pause;
import static org.creditportal.portal.faults.Patience.until;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two portals on one store, the second with a way to PostgreSQL of its own.
@DisplayName("C1, mechanism 3: a node that hears nothing of the others says nothing wrong")
@Timeout(300)
class NodesIT {

    private static final int SMALL = 40;

    /// Just enough for a release.
    private static final int LARGE = 1_200;

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("faults.limit", 10));

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// The longest that a node has.
    private static final Duration LEASE = Duration.ofSeconds(8);

    private static final String WAITING =
            "select count(*) from pg_stat_activity where usename = 'portal_cms' and wait_event_type = 'Lock'";

    private static final AtomicInteger FORMS = new AtomicInteger();
    private static Installation installation;
    private static Wire wire;
    private static PortalServer first;
    private static PortalServer second;
    private static People people;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        installation = Installation.in(folder);
        first = installation.join(installation.postgres().port());
        first.awaitReadiness();
        wire = Wire.to(installation.postgres().port());
        second = installation.join(wire.port());
        second.awaitReadiness();
        installation.openAccounts();
        people = new People(List.of(first.caller()));
        until(PATIENCE, () -> Agreement.of(installation).isReached());
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
            wire.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whatever befalls its way to PostgreSQL, a node answers exactly or 503, and recovers by itself")
    void answersExactlyOrNotAtAll(Cut cut) {
        var appearing = Shown.handedIn(form(), people, store());
        var vanishing = Shown.published(form(), people, store());
        var ending = Shown.published(form(), people, store());
        until(PATIENCE, () -> Agreement.of(installation).isReached());
        var planned = Ends.plan(store(), ending.id(), SMALL / 2);
        try (var ofAppearing = Readers.of(installation.callers(), appearing.questions());
                var ofVanishing = Readers.of(installation.callers(), vanishing.questions());
                var ofEnding = Readers.of(installation.callers(), ending.questions())) {
            pause(Duration.ofMillis(300));
            var begun = Instant.now();
            cut.befall(wire);
            people.sign(appearing.id());
            people.withdraw(vanishing.sample());
            until(PATIENCE, () -> Instant.now().isAfter(planned.plusSeconds(1)));

            cut.end(wire);
            var recovered = until(PATIENCE, () -> answersAll(ending));
            var outage = new Outage(Set.of(1), begun, Instant.now());
            System.out.println(cut + ": recovered after " + recovered.toMillis() + " ms, " + ofAppearing.summary()
                    + ofVanishing.summary() + ofEnding.summary());
            pause(Duration.ofMillis(500));

            assertThat(ofAppearing.wrong(appearing.appearing(store()), List.of(outage)))
                    .isEmpty();
            assertThat(ofVanishing.wrong(vanishing.ending(1, store()), List.of(outage)))
                    .isEmpty();
            assertThat(ofEnding.wrong(ending.ending(SMALL / 2, planned), List.of(outage)))
                    .isEmpty();
            assertThat(recovered).isLessThan(LIMIT);
        } finally {
            wire.mend();
        }
    }

    @Test
    @DisplayName(
            "C1, mechanism 5: a node that stops in the middle of everything is followed by the other within its leases,"
                    + " and changes nothing when it goes on")
    void isFollowedByTheOther() {
        var onSecond = new People(List.of(second.caller()));
        var release = new ReleaseWork(Shown.handedIn(large(), people, store()), store(), onSecond);
        var relay = new RelayWork(Shown.published(large(), people, store()), store());
        var rebuild = new RebuildWork(Shown.published(form(), people, store()), store(), onSecond);
        until(PATIENCE, () -> Agreement.of(installation).isReached());
        Signals.stop(first.processes());
        try {
            pause(LEASE.plusSeconds(2));
            relay.begin();
            rebuild.begin();
            release.begin();
            until(PATIENCE, () -> release.progress() > 0);
        } finally {
            Signals.stop(second.processes());
            Signals.goOn(first.processes());
        }
        try (var ofRelease = Readers.of(List.of(first.caller()), release.shown().questions());
                var ofRelay = Readers.of(List.of(first.caller()), relay.shown().questions())) {
            var followed = until(PATIENCE, () -> release.isDone() && relay.isDone() && rebuild.isDone());
            Signals.goOn(second.processes());
            var agreed = until(PATIENCE, () -> Agreement.of(installation).isReached());
            pause(Duration.ofMillis(500));

            System.out.println(
                    "followed after " + followed.toMillis() + " ms, agreed after " + agreed.toMillis() + " ms");
            assertThat(ofRelease.wrong(release.change(), List.of())).isEmpty();
            assertThat(ofRelay.wrong(relay.change(), List.of())).isEmpty();
            assertThat(followed).isLessThan(LEASE.plus(LIMIT));
            assertThat(agreed).isLessThan(LIMIT);
        } finally {
            Signals.goOn(second.processes());
        }
        until(PATIENCE, rebuild::isDone);
        Agreement.of(installation).expectEveryDocument();
    }

    @Test
    @DisplayName("C1, mechanism 5: a node that stops inside of a transaction holds nobody up")
    void holdsNobodyUpInsideOfATransaction() {
        var release = new ReleaseWork(
                Shown.handedIn(large(), people, store()), store(), new People(List.of(second.caller())));
        Signals.stop(first.processes());
        try (var _ = subjectsHeld(release.shown().id())) {
            release.begin();
            until(PATIENCE, () -> store().number(WAITING) > 0);
        } finally {
            Signals.stop(second.processes());
            Signals.goOn(first.processes());
        }
        try (var readers = Readers.of(List.of(first.caller()), release.shown().questions())) {
            var followed = until(PATIENCE, release::isDone);
            pause(Duration.ofMillis(500));
            System.out.println("followed after " + followed.toMillis() + " ms");
            assertThat(readers.wrong(release.change(), List.of())).isEmpty();
            assertThat(followed).isLessThan(LEASE.plus(LIMIT));
        } finally {
            Signals.goOn(second.processes());
        }
        until(PATIENCE, () -> Agreement.of(installation).isReached());
        Agreement.of(installation).expectEveryDocument();
    }

    private static Store.Held subjectsHeld(String form) {
        return store().hold("select id from cms.subject where id in (select subject from cms.entry where intake = '"
                + form + "') for update");
    }

    /// Several times in a row, so that it asked all its connections.
    private static boolean answersAll(Shown shown) {
        return IntStream.range(0, 5)
                .mapToObj(round -> shown.questions())
                .flatMap(List::stream)
                .allMatch(question -> Sight.of(1, second.caller(), question).isAnswer());
    }

    private static Form form() {
        return new Form(FORMS.getAndIncrement(), SMALL);
    }

    private static Form large() {
        return new Form(FORMS.getAndIncrement(), LARGE);
    }

    private static Store store() {
        return installation.store();
    }
}
