package org.creditportal.cms.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What every [Schedule] must do. An implementation's test extends this and begins each test with none.
@DisplayName("B3, C3: a schedule gives a job to one node at a time")
public abstract class ScheduleContract {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String JOB = "expiry-notices";

    /// The store under test, empty.
    protected abstract Schedule schedule();

    /// Lets so much time pass for the store.
    protected abstract void pass(Duration time);

    @Test
    void holdsANewJobForDueAtOnce() {
        enrol();

        assertThat(claim("one")).isTrue();
        assertThat(look().holder()).isEqualTo("one");
    }

    @Test
    void knowsNoJobThatWasNotEnrolled() {
        assertThat(claim("one")).isFalse();
    }

    @Test
    void givesAJobToOneNodeOnly() {
        enrol();
        claim("one");

        assertThat(claim("two")).isFalse();
    }

    @Test
    void givesItAgainWhenItsIntervalIsOver() {
        enrol();
        claim("one");
        finish("one", new Run(3, false, null));

        assertThat(claim("two")).isFalse();
        pass(Duration.ofMinutes(9));
        assertThat(claim("two")).isFalse();
        pass(Duration.ofMinutes(2));
        assertThat(claim("two")).isTrue();
    }

    @Test
    @DisplayName("a job that stopped with more to do is due at once")
    void goesOnAtOnceWhereThereIsMore() {
        enrol();
        claim("one");
        finish("one", new Run(500, true, null));

        assertThat(claim("one")).isTrue();
    }

    @Test
    @DisplayName("what a dead node held is taken over when its lease is over, and not before")
    void letsADeadNodesJobBeTakenOver() {
        enrol();
        claim("dead");
        pass(Duration.ofSeconds(50));
        assertThat(claim("two")).isFalse();

        pass(Duration.ofSeconds(11));

        assertThat(claim("two")).isTrue();
        assertThat(renew("dead")).isFalse();
        assertThat(renew("two")).isTrue();
    }

    @Test
    void keepsALeaseThatIsRenewed() {
        enrol();
        claim("one");
        pass(Duration.ofSeconds(50));
        assertThat(renew("one")).isTrue();
        pass(Duration.ofSeconds(50));

        assertThat(claim("two")).isFalse();
    }

    @Test
    @DisplayName("a node that lost its lease writes nothing down")
    void believesOnlyWhoHoldsTheJob() {
        enrol();
        claim("slow");
        pass(Duration.ofSeconds(61));
        claim("two");

        finish("slow", new Run(1, false, "TimeoutException"));

        assertThat(look().holder()).isEqualTo("two");
        assertThat(look().failures()).isZero();
        assertThat(schedule().runs(JOB, 10).collectList().block()).isEmpty();
    }

    @Test
    @DisplayName("a job that fails backs off: 1 s, then twice as long each time, up to 10 minutes; success ends that")
    void backsOff() {
        enrol();
        for (var seconds : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600)) {
            assertThat(claim("one")).isTrue();
            finish("one", new Run(0, false, "IllegalStateException"));
            pass(Duration.ofSeconds(seconds).minusMillis(500));
            assertThat(claim("one")).isFalse();
            pass(Duration.ofSeconds(1));
        }
        assertThat(look().failures()).isEqualTo(12);
        assertThat(look().problem()).isEqualTo("IllegalStateException");
        assertThat(look().succeededAt()).isNull();

        claim("one");
        finish("one", new Run(1, false, null));

        assertThat(look().failures()).isZero();
        assertThat(look().problem()).isNull();
        assertThat(look().succeededAt()).isNotNull();
    }

    @Test
    void keepsEachRunNewestFirst() {
        enrol();
        run("one", new Run(3, false, null));
        run("two", new Run(0, false, "IllegalStateException"));
        run("one", new Run(2, false, null));

        assertThat(runs()).containsExactly("one 2 x1", "two 0 x1 IllegalStateException", "one 3 x1");
    }

    @Test
    @DisplayName("runs in a row that found nothing to do are one line, which counts them")
    void countsIdleRuns() {
        enrol();
        run("one", new Run(3, false, null));
        run("one", new Run(0, false, null));
        run("two", new Run(0, false, null));
        run("one", new Run(0, false, null));
        run("one", new Run(1, false, null));
        run("one", new Run(0, false, null));

        assertThat(runs()).containsExactly("one 0 x1", "one 1 x1", "one 0 x3", "one 3 x1");
    }

    @Test
    void forgetsRunsAfterThirtyDays() {
        enrol();
        run("one", new Run(3, false, null));
        pass(Duration.ofDays(29));
        run("one", new Run(4, false, null));
        pass(Duration.ofDays(2));
        run("one", new Run(5, false, null));

        assertThat(runs()).containsExactly("one 5 x1", "one 4 x1");
    }

    @Test
    void keepsTheDueTimeOfAJobThatIsKnownUnlessItsIntervalBecameShorter() {
        enrol();
        run("one", new Run(0, false, null));

        enrol();
        assertThat(claim("one")).isFalse();

        schedule()
                .enrol(List.of(new TestJob(
                        JOB, Duration.ofSeconds(30), TestJob.named(JOB).work())))
                .block();
        pass(Duration.ofSeconds(31));
        assertThat(claim("one")).isTrue();
        assertThat(look().interval()).isEqualTo(Duration.ofSeconds(30));
    }

    private void enrol() {
        schedule().enrol(List.of(TestJob.named(JOB))).block();
    }

    /// Once the next run is due.
    private void run(String node, Run run) {
        pass(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(claim(node)).isTrue();
        finish(node, run);
    }

    private boolean claim(String node) {
        return Boolean.TRUE.equals(schedule().claim(JOB, node, LEASE).block());
    }

    private boolean renew(String node) {
        return Boolean.TRUE.equals(schedule().renew(JOB, node, LEASE).block());
    }

    private void finish(String node, Run run) {
        schedule().finish(JOB, node, run).block();
    }

    private ScheduledJob look() {
        return Objects.requireNonNull(schedule().look().blockFirst());
    }

    private List<String> runs() {
        return Objects.requireNonNull(schedule()
                .runs(JOB, 10)
                .map(run -> run.node() + " " + run.done() + " x" + run.runs()
                        + (run.problem() == null ? "" : " " + run.problem()))
                .collectList()
                .block());
    }
}
