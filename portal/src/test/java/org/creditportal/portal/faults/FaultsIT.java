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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kills and freezes real processes at random moments. The system property `faults.seed` repeats a run, `faults=all`
/// tries every combination with large forms.
@DisplayName("C1: whatever process is killed or frozen, nothing is lost, doubled or seen in part")
@Timeout(600)
class FaultsIT {

    private static final boolean IS_FULL = "all".equals(System.getProperty("faults"));

    /// A release writes 2,000 in a step, so that fewer would have no middle.
    private static final int ROWS = Integer.getInteger("faults.rows", IS_FULL ? 10_000 : 2_500);

    private static final long SEED = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);

    /// From when the victim serves again. A slow machine may be given more.
    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("faults.limit", 10));

    /// How long a portal may need to find its way back to a database that serves again.
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final AtomicInteger FORMS = new AtomicInteger();
    private static Installation installation;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        System.out.println("faults.seed=" + SEED);
        installation = Installation.ofTwo(folder);
        until(PATIENCE, () -> Agreement.of(installation).isReached());
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
    }

    static List<Blow> blows() {
        return IS_FULL ? Blow.all(SEED) : Blow.few(SEED);
    }

    @ParameterizedTest
    @MethodSource("blows")
    void survives(Blow blow) {
        var work = Work.of(blow.moment(), installation, new Form(FORMS.getAndIncrement(), ROWS));
        var agreement = Agreement.of(installation);
        try (var readers = Readers.of(installation.callers(), work.shown().questions())) {
            pause(Duration.ofMillis(500));
            work.begin();
            until(PATIENCE, () -> work.progress() >= blow.progress() || work.isDone());
            pause(blow.delay());
            var outage = strike(blow);
            var agreed = until(PATIENCE, () -> isSettled(work) && agreement.isReached());
            until(PATIENCE, work::isDone);
            pause(Duration.ofMillis(500));

            System.out.printf("%s: store and index agreed after %d ms%n", blow, agreed.toMillis());
            assertThat(readers.wrong(work.change(), List.of(outage)))
                    .describedAs("seed %d, %s", SEED, readers.summary())
                    .isEmpty();
            assertThat(agreed).describedAs("seed %d", SEED).isLessThan(LIMIT);
        }
        until(PATIENCE, agreement::isReached);
        agreement.expectEveryDocument();
        expectAllOnce(work);
    }

    /// A rebuild goes on while the index in service is right; a release must be seen.
    private static boolean isSettled(Work work) {
        return switch (work) {
            case ReleaseWork release -> release.isDone();
            case RelayWork relay -> true;
            case RebuildWork rebuild -> true;
        };
    }

    private static Outage strike(Blow blow) {
        var node = blow.choice(installation.portals().size());
        var victim = switch (blow.victim()) {
            case PORTAL -> installation.portals().get(node);
            case POSTGRESQL -> installation.postgres();
            case POSTGRESQL_SESSION -> new PostgresSession(installation.postgres());
            case ELASTICSEARCH -> installation.elasticsearch();
        };
        var begun = Instant.now();
        blow.fault().strike(victim);
        var ended = Instant.now();
        return switch (blow.victim()) {
            case PORTAL -> new Outage(Set.of(node), begun, ended);
            case POSTGRESQL, POSTGRESQL_SESSION -> new Outage(Set.of(0, 1), begun, ended.plus(GRACE));
            case ELASTICSEARCH -> new Outage(Set.of(), begun, ended);
        };
    }

    private static void expectAllOnce(Work work) {
        var store = installation.store();
        var rows = (long) work.shown().form().rows();
        var id = work.shown().id();
        assertThat(store.number("select count(*) from published.entry where release = '" + id + "'"))
                .isEqualTo(rows);
        assertThat(store.number("select count(distinct uscc) from published.entry where release = '" + id + "'"))
                .isEqualTo(rows);
        assertThat(store.query("select distinct visible_from from published.entry where release = '" + id + "'"))
                .isEqualTo(store.query("select effect_at from cms.intake where id = '" + id + "'"));
        assertThat(store.number("select count(*) from cms.entry where signed_at is not null and intake = '" + id + "'"))
                .isEqualTo(rows);
        assertThat(store.query("select act from cms.audit where content_id = '" + id + "' order by act"))
                .contains("publication", "signature")
                .doesNotHaveDuplicates();
    }
}
