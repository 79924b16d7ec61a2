-- Memoranda and duties are maintained by the credit office (D6, D7). A version is a number that nothing else in the two
-- catalogues ever had, so that what was removed and entered again is never taken for what it was before. What an item said
-- earlier, or that it was there, is in the audit trail.
create sequence published.catalogue_version start with 2;

alter table published.memorandum add column version bigint not null default 1;
alter table published.memorandum alter column version drop default;
alter table published.duty add column version bigint not null default 1;
alter table published.duty alter column version drop default;
