-- When the files of the store were last rewritten without what was purged.
create table cms.compaction (
    only_row boolean primary key default true check (only_row),
    done_at  timestamptz not null default clock_timestamp()
);
insert into cms.compaction default values;

alter table cms.purged add column purged_at timestamptz not null default clock_timestamp();
