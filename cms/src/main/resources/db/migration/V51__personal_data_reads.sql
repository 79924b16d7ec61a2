-- Who was shown numbers of persons in clear, of which record and what for; and what an auditor thought of it (H2).
create table cms.personal_data_read (
    id          uuid primary key,
    at          timestamptz not null default published.portal_time(),
    account     uuid not null references cms.account,
    content     text not null,
    content_id  uuid not null,
    reason      text not null,
    reviewed_by uuid references cms.account,
    reviewed_at timestamptz,
    is_proper   boolean,
    finding     text,
    check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (is_proper is null)),
    check (account <> reviewed_by)
);
create index personal_data_read_to_review on cms.personal_data_read (id) where reviewed_by is null;
