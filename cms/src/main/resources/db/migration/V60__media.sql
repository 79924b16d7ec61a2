-- source: SHA-256 of what was uploaded, so that the same bytes come in once; the hash is that of what is kept. A deleted medium waits
-- until its bytes are removed from the store.
alter table cms.media
    add column source text,
    add column masked_from uuid,
    add column deleted_at timestamptz;
create unique index media_source on cms.media (department, source) where deleted_at is null;
create index media_deleted on cms.media (deleted_at) where deleted_at is not null;
create index media_by_hash on cms.media (hash);
create index media_by_thumbnail on cms.media (thumbnail) where thumbnail is not null;

-- What a document holds that has to be masked or justified. Never the number itself.
create table cms.media_finding (
    medium       uuid not null references cms.media on delete cascade,
    key          text not null,
    kind         text not null,
    masked       text not null,
    excerpt      text not null,
    basis        text,
    justified_by uuid,
    justified_at timestamptz,
    primary key (medium, key)
);
