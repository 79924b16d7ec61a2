package org.creditportal.cms.store;

/// What [PostgresSchedule] sends.
final class ScheduleStatements {

    static final String ENROL = """
            insert into cms.schedule as s (name, every)
            select name, make_interval(secs => seconds)
            from json_to_recordset(cast(:jobs as json)) as j (name text, seconds double precision)
            order by name
            on conflict (name) do update
            set every = excluded.every, due_at = least(s.due_at, clock_timestamp() + excluded.every)
            """;

    static final String CLAIM = """
            update cms.schedule
            set holder = :node, held_until = clock_timestamp() + make_interval(secs => :lease),
                started_at = clock_timestamp()
            where name = (
                select name from cms.schedule
                where name = :job and due_at <= clock_timestamp()
                    and (held_until is null or held_until < clock_timestamp())
                for update skip locked)
            """;

    static final String RENEW = """
            update cms.schedule set held_until = clock_timestamp() + make_interval(secs => :lease)
            where name = :job and holder = :node
            """;

    static final String FINISH = """
            with run as (
                select cast(:done as int) as done, cast(:more as boolean) as more, cast(:problem as text) as problem,
                    clock_timestamp() as now
            ), finished as (
                update cms.schedule s
                set holder = null, held_until = null, ended_at = r.now, done = r.done, problem = r.problem,
                    failures = case when r.problem is null then 0 else s.failures + 1 end,
                    succeeded_at = case when r.problem is null then r.now else s.succeeded_at end,
                    due_at = r.now + case
                        when r.problem is not null then least(2 ^ least(s.failures, 10), 600) * interval '1 second'
                        when r.more then interval '0'
                        else s.every end
                from run r
                where s.name = :job and s.holder = :node
                returning s.name, s.started_at, s.ended_at
            ), idle as (
                update cms.schedule_run p
                set ended_at = f.ended_at, runs = p.runs + 1, node = :node
                from finished f, run r
                where r.done = 0 and r.problem is null
                    and p.id = (select max(id) from cms.schedule_run where job = :job)
                    and p.done = 0 and p.problem is null
                returning p.id
            ), added as (
                insert into cms.schedule_run (job, node, started_at, ended_at, done, problem)
                select f.name, :node, f.started_at, f.ended_at, r.done, r.problem
                from finished f, run r
                where not exists (select from idle)
            )
            delete from cms.schedule_run where job = :job and ended_at < clock_timestamp() - interval '30 days'
            """;

    static final String LOOK = """
            select name, cast(extract(epoch from every) * 1000 as bigint) as millis, due_at,
                case when held_until > clock_timestamp() then holder end as holder,
                started_at, ended_at, succeeded_at, done, failures, problem
            from cms.schedule order by name
            """;

    static final String RUNS = """
            select node, started_at, ended_at, runs, done, problem
            from cms.schedule_run where job = :job order by id desc limit :limit
            """;

    private ScheduleStatements() {}
}
