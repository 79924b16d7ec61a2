-- What departments write for readers. The address stays; what it shows are editions.
create table cms.article (
    id         uuid primary key,
    slug       text not null unique,
    kind       text not null,
    department text not null,
    region     text not null,
    version    bigint not null,
    begun_at   timestamptz not null default published.portal_time(),
    -- When its coming edition was looked at again, shortly before its beginning.
    checked_at timestamptz
);
create index article_of_department on cms.article (department, id desc);

-- contents: as in the API, citizens' numbers masked; sealed: the same with them, encrypted, where it has any. course: who submitted,
-- returned, signed and withdrew it, and as what it was planned. visible_*: what is left of the plan beside other editions and
-- withdrawals, as in published.article. That a signed one is superseded is told by later ones.
create table cms.article_edition (
    id             uuid primary key,
    article        uuid not null references cms.article on delete cascade,
    number         int not null,
    state          text not null
        check (state in ('draft', 'returned', 'submitted', 'signed', 'held', 'withdrawn', 'archived')),
    contents       jsonb not null,
    sealed         bytea,
    drafted_by     uuid not null,
    edited_by      uuid not null,
    changed_at     timestamptz not null default published.portal_time(),
    -- Which numbers of persons may stand, and by which law.
    justifications jsonb not null,
    course         jsonb not null,
    visible_from   timestamptz,
    visible_until  timestamptz,
    unique (article, number)
);
-- Nobody writes two next editions.
create unique index article_in_work on cms.article_edition (article) where state in ('draft', 'returned', 'submitted');
create index article_coming on cms.article_edition (visible_from) where state = 'signed';
create index article_due on cms.article_edition (state, changed_at) where state in ('returned', 'submitted', 'held');
