-- The life of a listing: from candidate to exit. A candidate becomes an entry of the same id when its decision is signed.
create table cms.candidate (
    id                   uuid primary key,
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
    degree               text,
    recorded_by          uuid not null references cms.account,
    recorded_at          timestamptz not null default published.portal_time(),
    prior_notice_on      date,
    notice_first         date,
    notice_last          date,
    notice               uuid,
    objected_on          date,
    objection            text,
    finding              text,
    decision             jsonb,
    drafted_by           uuid references cms.account,
    closed_as            text check (closed_as in ('recognised', 'dismissed', 'withdrawn')),
    closed_at            timestamptz,
    closing_reason       text,
    check ((notice is null) = (notice_last is null))
);
create index candidate_by_department on cms.candidate (department, id desc) where closed_at is null;
create index candidate_by_subject on cms.candidate (subject);

alter table cms.entry
    add column profile_version int not null default 1,
    add column decision jsonb,
    add column is_public boolean not null default true,
    add column announcement uuid,
    add column exited_at timestamptz,
    add column exit_cause text,
    add column exit_occasion date,
    add column exit_account text,
    add column exited_by uuid references cms.account,
    add column exit_announcement uuid;

-- Who left a list may come on it again for the same days.
alter table cms.entry drop constraint entry_subject_list_field_department_daterange_excl;
alter table cms.entry add constraint entry_overlap exclude using gist (
    subject with =, list with =, field with =, department with =,
    daterange(valid_from, valid_until, '[]') with &&
) where (withdrawn_at is null and left_out is null and exited_at is null);

-- Watched subjects, from which the warning list is derived (A18).
create index entry_watched on cms.entry (subject, field)
    where list = 'watch' and withdrawn_at is null and exited_at is null;

-- Whose end is not announced yet. Neither index looks at what a signature changes: it must change rows in place.
create index entry_unannounced on cms.entry (valid_until)
    where withdrawn_at is null and left_out is null and exited_at is null;

-- A signed form may wait for the credit office, which publishes several at one instant (C4): its release has the publication's id.
alter table cms.intake
    add column announcement uuid,
    add column is_central boolean not null default false,
    add column publication uuid;
create index intake_of_publication on cms.intake (publication) where publication is not null;

alter table cms.masked_entry
    add column decision_number text,
    add column degree text,
    add column repairable boolean,
    add column repair text;

-- What departments announce; what is public of it is in published.announcement under the same id.
create table cms.announcement (
    id                uuid primary key,
    kind              text not null,
    number            text not null unique,
    department        text not null references published.department,
    region            text not null,
    title             text not null,
    body              text not null,
    entries           uuid[] not null,
    form              uuid,
    drafted_by        uuid references cms.account,
    drafted_at        timestamptz not null default published.portal_time(),
    signed_by         uuid references cms.account,
    wished_from       timestamptz,
    wished_until      timestamptz,
    visible_from      timestamptz,
    visible_until     timestamptz,
    withdrawn_by      uuid references cms.account,
    withdrawal_reason text
);
create index announcement_by_department on cms.announcement (department, id desc);

create table cms.announcement_number (
    department text not null,
    year       int not null,
    last       int not null,
    primary key (department, year)
);

-- Wordings that were changed; the others are as shipped.
create table cms.wording (
    profile    text not null,
    occasion   text not null,
    title      text not null,
    body       text not null,
    changed_by uuid not null references cms.account,
    changed_at timestamptz not null default published.portal_time(),
    primary key (profile, occasion)
);

-- Records of which nothing may be kept once their last edge has come (B6).
create table cms.purge (
    entry  uuid primary key,
    due_at timestamptz not null
);

-- Of lists that are public only selectively (A16), those that are.
alter table published.list_type add column is_public boolean not null default true;
