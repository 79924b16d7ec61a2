package org.creditportal.cms.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A schedule in memory, with a clock that a test moves.
public final class ScheduleInMemory implements Schedule {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Map<String, Line> lines = new ConcurrentSkipListMap<>();
    private Instant now = Instant.parse("2026-03-02T04:00:00Z");

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Mono<Void> enrol(Collection<Job> jobs) {
        for (var job : jobs) {
            var line = lines.computeIfAbsent(job.name(), name -> new Line(now));
            line.every = job.interval();
            var due = now.plus(job.interval());
            line.due = line.due.isAfter(due) ? due : line.due;
        }
        return Mono.empty();
    }

    @Override
    public Mono<Boolean> claim(String job, String node, Duration lease) {
        return Mono.fromCallable(() -> take(job, node, lease));
    }

    @Override
    public Mono<Boolean> renew(String job, String node, Duration lease) {
        return Mono.fromCallable(() -> keep(job, node, lease));
    }

    @Override
    public Mono<Void> finish(String job, String node, Run run) {
        return Mono.fromRunnable(() -> letGo(job, node, run));
    }

    @Override
    public synchronized Flux<ScheduledJob> look() {
        return Flux.fromIterable(lines.entrySet().stream()
                .map(entry -> entry.getValue().named(entry.getKey(), now))
                .toList());
    }

    @Override
    public synchronized Flux<PastRun> runs(String job, int limit) {
        var line = lines.get(job);
        return line == null
                ? Flux.empty()
                : Flux.fromIterable(List.copyOf(line.runs).reversed()).take(limit);
    }

    private synchronized boolean take(String job, String node, Duration lease) {
        var line = lines.get(job);
        if (line == null || line.due.isAfter(now) || line.isHeld(now)) {
            return false;
        }
        line.holder = node;
        line.until = now.plus(lease);
        line.started = now;
        return true;
    }

    private synchronized boolean keep(String job, String node, Duration lease) {
        var line = lines.get(job);
        if (line == null || !node.equals(line.holder)) {
            return false;
        }
        line.until = now.plus(lease);
        return true;
    }

    private synchronized void letGo(String job, String node, Run run) {
        var line = lines.get(job);
        if (line == null || !node.equals(line.holder)) {
            return;
        }
        line.holder = null;
        line.due = now.plus(line.pause(run));
        line.failures = run.problem() == null ? 0 : line.failures + 1;
        line.succeeded = run.problem() == null ? now : line.succeeded;
        line.ended = now;
        line.last = run;
        line.note(new PastRun(node, line.started, now, 1, run.done(), run.problem()));
        line.runs.removeIf(past -> past.endedAt().isBefore(now.minus(KEPT)));
    }

    private static final class Line {
        private final List<PastRun> runs = new ArrayList<>();
        private Duration every = Duration.ZERO;
        private Instant due;
        private Instant until = Instant.EPOCH;
        private Instant started = Instant.EPOCH;
        private @Nullable String holder;
        private @Nullable Instant ended;
        private @Nullable Instant succeeded;
        private Run last = new Run(0, false, null);
        private int failures;

        Line(Instant due) {
            this.due = due;
        }

        boolean isHeld(Instant now) {
            return holder != null && !until.isBefore(now);
        }

        Duration pause(Run run) {
            if (run.problem() != null) {
                var pause = Duration.ofSeconds(1L << Math.min(failures, 10));
                return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
            }
            return run.isMore() ? Duration.ZERO : every;
        }

        void note(PastRun run) {
            var before = runs.isEmpty() ? null : runs.getLast();
            if (before == null || !isIdle(before) || !isIdle(run)) {
                runs.add(run);
            } else {
                runs.set(
                        runs.size() - 1,
                        new PastRun(run.node(), before.startedAt(), run.endedAt(), before.runs() + 1, 0, null));
            }
        }

        private static boolean isIdle(PastRun run) {
            return run.done() == 0 && run.problem() == null;
        }

        ScheduledJob named(String name, Instant now) {
            return new ScheduledJob(
                    name,
                    every,
                    due,
                    isHeld(now) ? holder : null,
                    started,
                    ended,
                    succeeded,
                    last.done(),
                    failures,
                    last.problem());
        }
    }
}
