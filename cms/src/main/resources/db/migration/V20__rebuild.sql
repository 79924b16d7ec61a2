-- Which concrete indices the relay writes, and how far a rebuild has come. One row; one node at a time works on it.
create table cms.search_index (
    only_row   boolean primary key default true check (only_row),
    serving    text,
    filling    text,
    asked      boolean not null default false,
    reached    uuid,
    carried    bigint not null default 0,
    total      bigint not null default 0,
    started_at timestamptz,
    ended_at   timestamptz,
    holder     uuid,
    held_until timestamptz
);
insert into cms.search_index default values;

-- Records that are no more (B6): id and version, so that no index brings one back.
create table cms.purged (
    id      uuid primary key,
    version bigint not null
);

-- Whoever purges a record leaves its tombstone, and the message that carries it to the index.
create function cms.leave_tombstone() returns trigger
    language plpgsql
    as $$ begin
        insert into cms.purged values (old.id, old.version + 1)
            on conflict (id) do update set version = greatest(purged.version, excluded.version);
        insert into published.outbox (content, content_id, version, effect_at)
            values ('entry', old.id, old.version + 1, published.portal_time());
        return null;
    end $$;

create trigger leave_tombstone after delete on published.entry
    for each row execute function cms.leave_tombstone();

-- How far the comparison of index and authority has come. Whoever holds the lease of cms.search_index works on it.
create table cms.reconciliation (
    only_row   boolean primary key default true check (only_row),
    asked      boolean not null default false,
    reached    uuid,
    buckets    bigint not null default 0,
    records    bigint not null default 0,
    wrong      bigint not null default 0,
    started_at timestamptz,
    ended_at   timestamptz
);
insert into cms.reconciliation default values;

-- What decides whether a record is found, as 64 bits. The portal computes the same of what the index holds: milliseconds, the end
-- of the year 9999 for no end.
create function cms.record_digest(id uuid, version bigint, visible_from timestamptz, visible_until timestamptz) returns bigint
    language sql stable
    as $$ select cast(cast('x' || left(md5(
        id || ' ' || version || ' ' || cast(extract(epoch from visible_from) * 1000 as bigint) || ' '
            || case when visible_until = 'infinity' then 253402300799999
                else cast(extract(epoch from visible_until) * 1000 as bigint) end), 16) as bit(64)) as bigint) $$;
