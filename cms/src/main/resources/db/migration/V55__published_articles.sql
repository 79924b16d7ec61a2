-- Editions of articles as readers may see them, masked, inside [visible_from, visible_until); infinity: no end. Editions of one article
-- follow each other without a gap. fields: those of the kind, as JSON of its record. After the last edition the address answers what
-- withdrawal says, or 410.
create table published.article (
    id              uuid primary key,
    article         uuid not null,
    version         bigint not null,
    edition         int not null,
    slug            text not null,
    kind            text not null
        check (kind in ('story', 'case', 'guide', 'policy', 'standard', 'measure', 'commitment', 'news', 'page')),
    title           text not null,
    summary         text not null,
    body            text not null,
    attachments     jsonb not null,
    fields          jsonb not null,
    department      text not null,
    region          text not null,
    change_note     text,
    first_published timestamptz not null,
    visible_from    timestamptz not null,
    visible_until   timestamptz not null,
    withdrawal      text check (withdrawal in ('gone', 'moved', 'vanished', 'retracted')),
    moved_to        text,
    banner          text,
    folded_name     text not null,
    bigrams         text[] not null,
    codes           text[] not null,
    pinyin          text not null,
    unique (article, edition)
);
create index article_slug on published.article (slug, visible_from desc);
create index article_newest on published.article (visible_from desc, id);
create index article_ending on published.article (visible_until, id);
create index article_bigrams on published.article using gin (bigrams);

create trigger leave_tombstone after delete on published.article
    for each row execute function cms.leave_tombstone('article');

-- Pictures and documents as they are kept. Their bytes lie in the media store under their hash (SHA-256, hexadecimal).
create table cms.media (
    id          uuid primary key,
    department  text not null,
    name        text not null,
    type        text not null,
    hash        text not null,
    size        bigint not null,
    width       int,
    height      int,
    thumbnail   text,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null
);
create index media_of_department on cms.media (department, id desc);

-- Media that an edition shows or offers. Each is visible exactly while one of its owners is.
create table published.media (
    id        uuid primary key,
    name      text not null,
    type      text not null,
    hash      text not null,
    size      bigint not null,
    width     int,
    height    int,
    thumbnail text
);
create index media_hash on published.media (hash);
create index media_thumbnail on published.media (thumbnail) where thumbnail is not null;

create table published.media_use (
    media uuid not null references published.media,
    owner uuid not null references published.article on delete cascade,
    primary key (media, owner)
);
create index media_use_owner on published.media_use (owner);
