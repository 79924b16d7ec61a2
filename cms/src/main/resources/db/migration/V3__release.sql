-- A large batch is written in steps; its entries point at a release and stay hidden, whatever their windows say, while the
-- release is pending. Opening it deletes one row, at least half a guard before the planned instant.
create table published.pending_release (
    id            uuid primary key,
    entries       int not null,
    begun_at      timestamptz not null default published.portal_time(),
    planned_at    timestamptz not null,
    claimed_until timestamptz
);

-- How long an entry took in the last release, which the next one is planned by: one row.
create table cms.release_pace (
    only_row  boolean primary key default true check (only_row),
    per_entry interval not null
);
insert into cms.release_pace (per_entry) values ('0.2 ms');

alter table published.entry add column release uuid;
create index entry_release on published.entry (release) where release is not null;

-- The planned instant of a release: a whole quarter of a second, ahead of portal time.
create function published.release_instant(ahead interval) returns timestamptz
    language sql volatile
    as $$ select date_bin(interval '250 ms', published.portal_time() + ahead, timestamptz '2000-01-01 00:00:00Z') $$;

-- A signature changes every row of a form in place, if its page has room.
alter table cms.entry set (fillfactor = 70);
