package org.creditportal.cms.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// One node at its jobs.
class SchedulerTests {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final ScheduleInMemory schedule = new ScheduleInMemory();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    @DisplayName("a job that was off for days catches up in one run: it is asked until nothing is left")
    void asksUntilNothingIsLeft() {
        var left = new AtomicInteger(1_234);
        var job = TestJob.doing("notices", () -> Mono.fromCallable(() -> take(left, 100)));
        var scheduler = scheduler(job);

        assertThat(scheduler.turn(job).block()).isEqualTo(new Run(1_234, false, null));
        assertThat(left).hasValue(0);
        assertThat(scheduler.turn(job).blockOptional()).isEmpty();

        left.set(5);
        schedule.pass(Duration.ofDays(4));
        assertThat(scheduler.turn(job).block()).isEqualTo(new Run(5, false, null));
    }

    @Test
    @DisplayName("a long run is written down after a minute, and gone on with at once")
    void writesALongRunDown() {
        var job = TestJob.doing(
                "notices",
                () -> Mono.fromCallable(() -> {
                    nanos.addAndGet(Duration.ofSeconds(25).toNanos());
                    return 1;
                }));
        var scheduler = scheduler(job);

        assertThat(scheduler.turn(job).block()).isEqualTo(new Run(3, true, null));
        assertThat(scheduler.turn(job).block()).isEqualTo(new Run(3, true, null));
    }

    @Test
    @DisplayName("H1: of a failure only its kind is kept, with what was done before it")
    void reportsAFailure() {
        var calls = new AtomicInteger();
        var job = TestJob.doing("notices", () -> {
            if (calls.incrementAndGet() < 3) {
                return Mono.just(10);
            }
            throw new IllegalStateException("what was typed", new ArithmeticException("more of it"));
        });

        var run = Objects.requireNonNull(scheduler(job).turn(job).block());

        assertThat(run).isEqualTo(new Run(20, false, "IllegalStateException: ArithmeticException"));
        assertThat(Objects.requireNonNull(schedule.look().blockFirst()).failures())
                .isOne();
    }

    @Test
    void takesAJobThatSaysNothingForDone() {
        var job = TestJob.doing("notices", Mono::empty);

        assertThat(scheduler(job).turn(job).block()).isEqualTo(new Run(0, false, null));
    }

    @Test
    void refusesTwoJobsOfOneName() {
        assertThatThrownBy(() -> scheduler(TestJob.named("notices"), TestJob.named("notices")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Scheduler scheduler(Job... jobs) {
        var scheduler = new Scheduler(schedule, List.of(jobs), "node", LEASE, nanos::get);
        schedule.enrol(List.of(jobs)).block();
        return scheduler;
    }

    private static int take(AtomicInteger left, int most) {
        var taken = Math.min(left.get(), most);
        left.addAndGet(-taken);
        return taken;
    }
}
