-- A large batch is written in steps; its entries point at a release and stay hidden, whatever their windows say, while the
-- release is pending. Opening it deletes one row, at least half a guard before the planned instant.
create table published.pending_release (
    id            uuid primary key,
    planned_at    timestamptz not null,
    claimed_until timestamptz
);

alter table published.entry add column release uuid;
create index entry_release on published.entry (release) where release is not null;

-- The planned instant of a release: a whole quarter of a second, ahead of portal time.
create function published.release_instant(ahead interval) returns timestamptz
    language sql volatile
    as $$ select date_bin(interval '250 ms', published.portal_time() + ahead, timestamptz '2000-01-01 00:00:00Z') $$;

-- A signature changes every row of a form in place, if its page has room.
alter table cms.entry set (fillfactor = 70);
