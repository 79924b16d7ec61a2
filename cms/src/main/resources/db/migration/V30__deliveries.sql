-- Which platform above is pushed to, and where. A channel that is not here, or has no endpoint, is served by hand.
create table cms.channel (
    kind       text not null,
    name       text not null,
    endpoint   text,
    version    bigint not null,
    changed_by uuid not null references cms.account,
    changed_at timestamptz not null,
    primary key (kind, name),
    check (endpoint is null or kind in ('upper-site', 'credit-china'))
);

-- Where an announcement must appear, until when, and what became of it (C2, B3, G1). `due` says nothing of the day: whether it is
-- overdue, and whether this portal shows it by now, is computed.
create table cms.delivery (
    id              uuid primary key,
    announcement    uuid not null,
    department      text not null references published.department,
    channel_kind    text not null,
    channel_name    text not null,
    deadline        date,
    planned_at      timestamptz not null,
    visible_at      timestamptz not null,
    state           text not null default 'due' check (state in ('due', 'fulfilled', 'parked')),
    fulfilled_at    timestamptz,
    confirmed_by    uuid references cms.account,
    proof           text,
    attempts        int not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    claimed_until   timestamptz,
    problem         text,
    unique (announcement, channel_kind, channel_name),
    check ((state = 'fulfilled') = (fulfilled_at is not null)),
    check (channel_kind <> 'portal' or state = 'due')
);
create index delivery_by_department on cms.delivery (department, id desc);
create index delivery_open on cms.delivery (channel_kind, channel_name, visible_at)
    where state = 'due' and channel_kind <> 'portal';
create index delivery_deadline on cms.delivery (deadline) where state <> 'fulfilled' and channel_kind <> 'portal';
create index delivery_to_portal on cms.delivery (visible_at) where channel_kind = 'portal';
create index delivery_parked on cms.delivery (department, id desc) where state = 'parked';

-- What a delivery is at an instant: to this portal by being visible; overdue once its last day in China is over.
create function cms.delivery_state(
        state text, channel_kind text, visible_at timestamptz, deadline date, at timestamptz) returns text
    language sql stable
    as $$ select case
        when state = 'fulfilled' or (channel_kind = 'portal' and visible_at <= at) then 'fulfilled'
        when state = 'parked' then 'parked'
        when deadline < cast(at at time zone 'Asia/Shanghai' as date) then 'overdue'
        else 'due' end $$;
