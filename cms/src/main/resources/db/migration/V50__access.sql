-- How accounts are known again. A code's secret is encrypted with the vault's key; the last time step whose code was taken is kept, so
-- that no code is taken twice.
alter table cms.account
    add column active             boolean not null default true,
    add column version            bigint not null default 1,
    add column password_initial   boolean not null default false,
    add column totp_cipher        bytea,
    add column totp_confirmed     boolean not null default false,
    add column totp_step          bigint not null default 0,
    add check (totp_cipher is not null or not totp_confirmed);

-- Tokens for programs; of the token itself only the digest is kept. No groups: all of them. No end: those from before there were ends.
create table cms.token (
    id         uuid primary key,
    account    uuid not null references cms.account on delete cascade,
    name       text not null,
    digest     bytea not null unique,
    writes     boolean not null,
    groups     text[] not null default '{}',
    issued_at  timestamptz not null,
    expires_at timestamptz,
    used_at    timestamptz
);
create index token_of_account on cms.token (account);

insert into cms.token (id, account, name, digest, writes, issued_at)
select gen_random_uuid(), id, 'token', token_hash, true, clock_timestamp() from cms.account;

alter table cms.account drop column token_hash;

-- Somebody at a browser, until idle for too long or the day is over.
create table cms.session (
    id        uuid primary key,
    account   uuid not null references cms.account on delete cascade,
    digest    bytea not null unique,
    agent     text,
    opened_at timestamptz not null,
    seen_at   timestamptz not null,
    ends_at   timestamptz not null
);
create index session_of_account on cms.session (account);
create index session_ends on cms.session (ends_at);

-- Tries that were not followed by a success, for logins that exist and logins that do not, so that neither can be told from the other.
-- A login is kept as a digest: what is typed there may be a password.
create table cms.sign_in_attempt (
    login        bytea primary key,
    failures     int not null,
    tried_at     timestamptz not null,
    locked_until timestamptz
);
create index sign_in_attempt_age on cms.sign_in_attempt (tried_at);
