-- When a department told a subject that it is on watch, and until when (A16). Forms tell of decisions that were told already.
alter table cms.entry add column warned_on date;
create index entry_unwarned on cms.entry (valid_from)
    where list = 'watch' and intake is null and warned_on is null and withdrawn_at is null and exited_at is null;
