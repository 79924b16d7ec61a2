-- Announcements as readers may see them, masked, inside [visible_from, visible_until); infinity: no end. They name nobody who is
-- listed: what they tell of is referred to, and shown inside its own window only. form: all entries of that release.
create table published.announcement (
    id            uuid primary key,
    version       bigint not null,
    kind          text not null
        check (kind in ('notice', 'listing', 'exit', 'repair', 'correction', 'warning', 'standard')),
    list          text check (list in ('red', 'black', 'watch', 'warning')),
    number        text not null,
    title         text not null,
    body          text not null,
    department    text not null,
    region        text not null,
    form          uuid,
    visible_from  timestamptz not null,
    visible_until timestamptz not null,
    folded_name   text not null,
    bigrams       text[] not null,
    codes         text[] not null,
    pinyin        text not null
);
create index announcement_newest on published.announcement (visible_from desc, id);
create index announcement_ending on published.announcement (visible_until, id);
create index announcement_form on published.announcement (form) where form is not null;
create index announcement_bigrams on published.announcement using gin (bigrams);

-- Which entries an announcement without a form refers to.
create table published.announcement_entry (
    announcement uuid not null,
    entry        uuid not null,
    primary key (announcement, entry)
);
create index announcement_entry_of on published.announcement_entry (entry);

-- What kind of record was purged, for the messages that mend an index.
alter table cms.purged add column content text not null default 'entry';

-- As before, for records of any kind: the trigger names it.
create or replace function cms.leave_tombstone() returns trigger
    language plpgsql
    as $$ begin
        insert into cms.purged (id, version, content) values (old.id, old.version + 1, tg_argv[0])
            on conflict (id) do update set version = greatest(purged.version, excluded.version);
        insert into published.outbox (content, content_id, version, effect_at)
            values (tg_argv[0], old.id, old.version + 1, published.portal_time());
        return null;
    end $$;

create or replace trigger leave_tombstone after delete on published.entry
    for each row execute function cms.leave_tombstone('entry');
create trigger leave_tombstone after delete on published.announcement
    for each row execute function cms.leave_tombstone('announcement');
