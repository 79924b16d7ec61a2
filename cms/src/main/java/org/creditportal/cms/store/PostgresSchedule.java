package org.creditportal.cms.store;

import java.time.Duration;
import java.util.Collection;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.schedule.PastRun;
import org.creditportal.cms.schedule.Run;
import org.creditportal.cms.schedule.Schedule;
import org.creditportal.cms.schedule.ScheduledJob;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresSchedule implements Schedule {

    private static final double MILLIS = 1000;

    private final DatabaseClient cms;

    PostgresSchedule(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> enrol(Collection<Job> jobs) {
        var rows = jobs.stream()
                .map(job -> new Row(job.name(), seconds(job.interval())))
                .toList();
        return cms.sql(ScheduleStatements.ENROL).bind("jobs", Json.of(rows)).then();
    }

    @Override
    public Mono<Boolean> claim(String job, String node, Duration lease) {
        return held(ScheduleStatements.CLAIM, job, node, lease);
    }

    @Override
    public Mono<Boolean> renew(String job, String node, Duration lease) {
        return held(ScheduleStatements.RENEW, job, node, lease);
    }

    @Override
    public Mono<Void> finish(String job, String node, Run run) {
        return cms.sql(ScheduleStatements.FINISH)
                .bind("job", job)
                .bind("node", node)
                .bind("done", run.done())
                .bind("more", run.isMore())
                .bind("problem", Maybe.of(run.problem(), String.class))
                .then();
    }

    @Override
    public Flux<ScheduledJob> look() {
        return cms.sql(ScheduleStatements.LOOK).map(row -> job(Columns.of(row))).all();
    }

    @Override
    public Flux<PastRun> runs(String job, int limit) {
        return cms.sql(ScheduleStatements.RUNS)
                .bind("job", job)
                .bind("limit", limit)
                .map(row -> run(Columns.of(row)))
                .all();
    }

    private Mono<Boolean> held(String statement, String job, String node, Duration lease) {
        return cms.sql(statement)
                .bind("job", job)
                .bind("node", node)
                .bind("lease", seconds(lease))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private static ScheduledJob job(Columns row) {
        return new ScheduledJob(
                row.text("name"),
                Duration.ofMillis(row.count("millis")),
                row.instant("due_at"),
                row.textOrNull("holder"),
                row.instantOrNull("started_at"),
                row.instantOrNull("ended_at"),
                row.instantOrNull("succeeded_at"),
                row.number("done"),
                row.number("failures"),
                row.textOrNull("problem"));
    }

    private static PastRun run(Columns row) {
        return new PastRun(
                row.text("node"),
                row.instant("started_at"),
                row.instant("ended_at"),
                row.number("runs"),
                row.number("done"),
                row.textOrNull("problem"));
    }

    private record Row(String name, double seconds) {}
}
