-- Two schemas, made before this: cms is the system of record, published is what readers may see. The migrating role owns
-- both.
create extension if not exists btree_gist;

-- One row: where this installation stands and, in local trials, how far its clock is moved.
create table published.installation (
    only_row        boolean primary key default true check (only_row),
    region          text not null,
    clock_offset    interval not null default interval '0',
    clock_requested text
);
insert into published.installation (region) values ('${region}');

-- The time of this installation; every guard is put ahead of it.
create function published.portal_time() returns timestamptz
    language sql volatile
    as $$ select clock_timestamp() + clock_offset from published.installation $$;

-- The instant of an unplanned edge: the next quarter of a second after portal time + 1 s.
create function published.guard() returns timestamptz
    language sql volatile
    as $$ select date_bin(interval '250 ms', published.portal_time() + interval '1250 ms', timestamptz '2000-01-01 00:00:00Z') $$;

-- What lists exist and under which law; departments cannot add to it by themselves (A4).
create table published.department (
    name     text primary key,
    aliases  text[] not null default '{}',
    position int not null
);

create table published.field_class (
    number int primary key,
    label  text not null
);

create table published.field (
    code     text primary key,
    class    int references published.field_class,
    label    text not null unique,
    position int not null
);

create table published.list_type (
    list           text not null check (list in ('red', 'black', 'watch', 'warning')),
    name           text not null,
    aliases        text[] not null default '{}',
    field          text not null references published.field,
    legal_basis    text not null,
    identity_shown boolean not null default false,
    position       int not null,
    primary key (list, name)
);

create table published.memorandum (
    kind            text not null check (kind in ('punishment', 'reward', 'mixed')),
    number          int not null,
    title           text not null,
    document_number text not null,
    primary key (kind, number)
);

create table published.duty (
    number      int primary key,
    departments text[] not null,
    text        text not null
);

create table published.duty_memorandum (
    duty   int not null references published.duty,
    kind   text not null,
    number int not null,
    primary key (duty, kind, number),
    foreign key (kind, number) references published.memorandum
);

-- Every instant at which the visible set changes, planned or not. Between two edges the visible set is constant.
create table published.edge (
    at timestamptz primary key
);
insert into published.edge values (timestamptz '2000-01-01 00:00:00Z');

-- What readers may see, masked, inside [visible_from, visible_until). visible_until = infinity: no end.
create table published.entry (
    id                   uuid primary key,
    version              bigint not null,
    list                 text not null,
    list_name            text not null,
    subject              text not null check (subject in ('organisation', 'person')),
    name                 text not null,
    uscc                 text,
    registration_number  text,
    lei                  text,
    legal_representative text,
    masked_id            text,
    field                text not null references published.field,
    region               text not null,
    reason               text not null,
    outcome              text,
    department           text not null references published.department,
    basis                text not null,
    decision_number      text,
    decided_on           date not null,
    valid_from           date not null,
    valid_until          date,
    degree               text,
    repairable           boolean,
    repair               text,
    visible_from         timestamptz not null,
    visible_until        timestamptz not null,
    folded_name          text not null,
    bigrams              text[] not null,
    codes                text[] not null,
    pinyin               text not null,
    check (subject = 'organisation' or (uscc is null and folded_name = ''))
);
create index entry_newest on published.entry (visible_from desc, id);
create index entry_ending on published.entry (visible_until, id);
create index entry_list on published.entry (list, visible_from desc, id);
create index entry_uscc on published.entry (uscc);
create index entry_bigrams on published.entry using gin (bigrams);

-- What the index must still learn: identity, version and instant of effect; no payload. A row is deleted when acknowledged.
create table published.outbox (
    id              bigint generated always as identity primary key,
    content         text not null,
    content_id      uuid not null,
    version         bigint not null,
    effect_at       timestamptz not null,
    attempts        int not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    claimed_until   timestamptz,
    parked_at       timestamptz,
    problem         text
);
create index outbox_effect on published.outbox (effect_at);
create index outbox_content on published.outbox (content_id);

-- Accounts of departments; secrets are kept as hashes only.
create table cms.account (
    id            uuid primary key,
    login         text not null unique,
    role          text not null check (role in ('clerk', 'head', 'office', 'administrator', 'auditor')),
    department    text not null references published.department,
    password_hash text not null,
    token_hash    bytea not null unique
);

-- Who can be listed. A natural person is found by keyed hash; the number itself is encrypted.
create table cms.subject (
    id              uuid primary key,
    uscc            text unique,
    identity_cipher bytea,
    identity_hash   bytea unique,
    check ((uscc is not null) <> (identity_hash is not null)),
    check ((identity_hash is null) = (identity_cipher is null))
);

-- A report form that was handed in, and what became of its rows.
create table cms.intake (
    id          uuid primary key,
    list        text not null,
    department  text not null references published.department,
    region      text not null,
    profile     text not null,
    container   text not null,
    state       text not null check (state in ('reading', 'ready', 'signed', 'failed')),
    imported_by uuid not null references cms.account,
    imported_at timestamptz not null,
    accepted    int,
    rejected    int,
    duplicate   int,
    signed_by   uuid references cms.account,
    signed_at   timestamptz,
    effect_at   timestamptz,
    failure     text
);

-- Explained problems repeat nothing that was typed.
create table cms.intake_problem (
    intake  uuid not null references cms.intake on delete cascade,
    row     int not null,
    ordinal int not null,
    col     text not null,
    message text not null,
    primary key (intake, row, ordinal)
);

-- The rejected rows as typed, identity numbers included: encrypted.
create table cms.intake_rejected_row (
    intake uuid not null references cms.intake on delete cascade,
    row    int not null,
    cells  bytea not null,
    primary key (intake, row)
);

-- One subject on one list. What is public of it is in published.entry under the same id.
create table cms.entry (
    id                   uuid primary key,
    intake               uuid references cms.intake,
    row                  int,
    subject              uuid not null references cms.subject,
    list                 text not null,
    list_name            text not null,
    field                text not null references published.field,
    department           text not null references published.department,
    region               text not null,
    profile              text not null,
    name                 text not null,
    registration_number  text,
    legal_representative text,
    reason               text not null,
    outcome              text,
    basis                text not null,
    decided_on           date not null,
    valid_from           date not null,
    valid_until          date,
    recorded_by          uuid not null references cms.account,
    recorded_at          timestamptz not null,
    signed_by            uuid references cms.account,
    signed_at            timestamptz,
    left_out             text,
    withdrawn_by         uuid references cms.account,
    withdrawn_at         timestamptz,
    withdrawal_reason    text,
    check (recorded_by <> signed_by),
    exclude using gist (
        subject with =, list with =, field with =, department with =,
        daterange(valid_from, valid_until, '[]') with &&
    ) where (withdrawn_at is null and left_out is null)
);
create index entry_by_intake on cms.entry (intake, row);
create index entry_by_subject on cms.entry (subject);
create index entry_by_department on cms.entry (department, id desc);

-- Who did what; before and after are masked.
create table cms.audit (
    id         uuid primary key,
    at         timestamptz not null default clock_timestamp(),
    account    uuid references cms.account,
    act        text not null,
    content    text not null,
    content_id uuid not null,
    before     jsonb,
    after      jsonb
);
create index audit_by_content on cms.audit (content_id);

-- Answers to writes, kept 24 h, so that a repeated request is answered and not done again.
create table cms.idempotency (
    account      uuid not null references cms.account,
    key          text not null,
    fingerprint  text not null,
    recorded_at  timestamptz not null default clock_timestamp(),
    status       int,
    headers      jsonb,
    body         bytea,
    primary key (account, key)
);
