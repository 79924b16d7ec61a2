-- The public side can read published and nothing more; the departments' side writes both.
grant usage on schema published to ${publicRole}, ${cmsRole};
grant usage on schema cms to ${cmsRole};
revoke all on all tables in schema published from ${publicRole};
grant select on all tables in schema published to ${publicRole};
grant select, insert, update, delete on all tables in schema published, cms to ${cmsRole};
-- Rewriting a table without what was purged.
grant maintain on all tables in schema published, cms to ${cmsRole};
grant usage on all sequences in schema published to ${cmsRole};
grant execute on all functions in schema published to ${cmsRole}, ${publicRole};
-- ${flyway:timestamp}: run with every migration, so that new tables are granted too.
