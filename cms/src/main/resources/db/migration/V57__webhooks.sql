-- Who wants to be told when what readers see changes. secret: encrypted, shown once.
create table cms.webhook (
    id         uuid primary key,
    url        text not null,
    secret     bytea not null,
    events     text[] not null,
    contents   text[] not null,
    created_by uuid not null,
    created_at timestamptz not null default published.portal_time()
);

-- Up to which edge they were told. Every edge is known before it takes effect, so none is added behind it.
create table cms.webhook_cursor (
    only_one boolean primary key default true check (only_one),
    told     timestamptz not null
);
insert into cms.webhook_cursor (told) values (published.portal_time());

-- What each is to be told, once for each edge. Instants of attempts are of the database's own clock, which no trial moves.
create table cms.webhook_delivery (
    id              uuid primary key default gen_random_uuid(),
    webhook         uuid not null references cms.webhook on delete cascade,
    event           text not null check (event in ('publish', 'change', 'withdraw', 'ping')),
    content         text not null,
    content_id      uuid not null,
    kind            text not null,
    slug            text,
    edge            timestamptz not null,
    state           text not null default 'due' check (state in ('due', 'delivered', 'parked')),
    attempts        int not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    claimed_until   timestamptz,
    answer          text,
    unique (webhook, event, content_id, edge)
);
create index webhook_delivery_due on cms.webhook_delivery (next_attempt_at) where state = 'due';
create index webhook_delivery_of on cms.webhook_delivery (webhook, edge desc, id);
