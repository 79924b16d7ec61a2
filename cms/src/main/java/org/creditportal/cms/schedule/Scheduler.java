package org.creditportal.cms.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// Runs each job when it is due, on one node at a time. A node holds a job by a lease that it renews; of one that died
/// another takes over. Jobs do not wait for each other.
public final class Scheduler implements SmartLifecycle {

    /// What a node that died was at is taken over after this.
    public static final Duration LEASE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration RECOVERY = Duration.ofMillis(500);
    private static final Duration SHORTEST_REST = Duration.ofMillis(100);
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    /// A run with more to do is written down at least so often.
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);

    private final Schedule schedule;
    private final List<Job> jobs;
    private final String node;
    private final Duration lease;
    private final LongSupplier nanos;
    private volatile @Nullable Disposable running;

    /// @param node a name that no other node has
    public Scheduler(Schedule schedule, List<Job> jobs, String node) {
        this(schedule, jobs, node, LEASE, System::nanoTime);
    }

    Scheduler(Schedule schedule, List<Job> jobs, String node, Duration lease, LongSupplier nanos) {
        this.schedule = schedule;
        this.jobs = List.copyOf(jobs);
        this.node = node;
        this.lease = lease;
        this.nanos = nanos;
        if (jobs.stream().map(Job::name).distinct().count() < jobs.size()) {
            throw new IllegalArgumentException("two jobs have one name");
        }
    }

    @Override
    public void start() {
        running = Mono.defer(() -> schedule.enrol(jobs))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, RECOVERY))
                .thenMany(Flux.fromIterable(jobs))
                .flatMap(this::again, Math.max(1, jobs.size()))
                .subscribe();
    }

    @Override
    public void stop() {
        var loops = running;
        if (loops != null) {
            loops.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /// @return empty if the job was not due, or is another node's
    Mono<Run> turn(Job job) {
        return Mono.defer(() -> schedule.claim(job.name(), node, lease))
                .filter(taken -> taken)
                .flatMap(taken -> run(job).takeUntilOther(lost(job)))
                .flatMap(run -> schedule.finish(job.name(), node, run).thenReturn(run));
    }

    /// While the store is away, nothing is due.
    private Flux<Long> again(Job job) {
        var rest = rest(job.interval());
        return turn(job)
                .filter(Run::isMore)
                .map(more -> Duration.ZERO)
                .defaultIfEmpty(rest)
                .onErrorReturn(RECOVERY)
                .flatMap(Mono::delay)
                .repeat();
    }

    private Mono<Run> run(Job job) {
        var done = new AtomicInteger();
        var began = nanos.getAsLong();
        return Mono.defer(job::step)
                .defaultIfEmpty(0)
                .timeout(PATIENCE)
                .repeat()
                .doOnNext(done::addAndGet)
                .takeUntil(step -> step <= 0 || nanos.getAsLong() - began > LONGEST_RUN.toNanos())
                .last()
                .map(last -> new Run(done.get(), last > 0, null))
                .onErrorResume(failure -> Mono.just(failed(job, done.get(), failure)));
    }

    /// The text of a failure may repeat what was typed: its type has to do.
    private static Run failed(Job job, int done, Throwable failure) {
        var problem = Failures.named(failure);
        LOG.warn("The job {} failed, it is tried again later: {}", job.name(), problem);
        return new Run(done, false, problem);
    }

    /// Renews the lease again and again; emits when it is another's.
    private Mono<Boolean> lost(Job job) {
        return Mono.delay(lease.dividedBy(3))
                .flatMap(tick -> schedule.renew(job.name(), node, lease))
                .onErrorReturn(true)
                .repeat()
                .filter(held -> !held)
                .next()
                .doOnNext(gone -> LOG.warn("The job {} was taken over by another node", job.name()));
    }

    private static Duration rest(Duration interval) {
        var half = interval.dividedBy(2);
        if (half.compareTo(SHORTEST_REST) < 0) {
            return SHORTEST_REST;
        }
        return half.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : half;
    }
}
