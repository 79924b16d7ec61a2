-- Which job is due when, and who is at it. Instants are of the database's own clock, which no trial moves.
create table cms.schedule (
    name         text primary key,
    every        interval not null,
    due_at       timestamptz not null default clock_timestamp(),
    holder       text,
    held_until   timestamptz,
    started_at   timestamptz,
    ended_at     timestamptz,
    succeeded_at timestamptz,
    done         int not null default 0,
    failures     int not null default 0,
    problem      text
);

-- How runs went, kept 30 days. Runs in a row that found nothing to do are one row, which counts them.
create table cms.schedule_run (
    id         bigint generated always as identity primary key,
    job        text not null references cms.schedule on delete cascade,
    node       text not null,
    started_at timestamptz not null,
    ended_at   timestamptz not null,
    runs       int not null default 1,
    done       int not null,
    problem    text
);
create index schedule_run_by_job on cms.schedule_run (job, id desc);
