package org.creditportal.cms.store;

/// What [PostgresEntryPublications] sends. Each statement changes rows, edges and outbox together.
final class EntryPublicationStatements {

    /// From here on the transaction may last half a guard: set inside, the timer starts now.
    static final String LIMIT = """
            set local transaction_timeout = '500ms'
            """;

    static final String GUARD = """
            select published.guard() as edge
            """;

    static final String PREPARE = """
            insert into cms.masked_entry (
                id, list, list_name, subject, name, uscc, registration_number, legal_representative, masked_id, field,
                region, reason, outcome, department, basis, decision_number, degree, repairable, repair,
                decided_on, valid_from, valid_until, folded_name, bigrams, codes, pinyin)
            select
                id, list, list_name, subject, name, uscc, registration_number, legal_representative, masked_id, field,
                region, reason, outcome, department, basis, decision_number, degree, repairable, repair,
                decided_on, valid_from, valid_until, folded_name, bigrams, codes, pinyin
            from json_to_recordset(cast(:entries as json)) as e (
                id uuid, list text, list_name text, subject text, name text, uscc text, registration_number text,
                legal_representative text, masked_id text, field text, region text, reason text, outcome text,
                department text, basis text, decision_number text, degree text, repairable boolean, repair text, decided_on date, valid_from date, valid_until date,
                folded_name text, bigrams text[], codes text[], pinyin text)
            """;

    static final String DROP = """
            delete from cms.masked_entry where id = any(:ids)
            """;

    static final String PUBLISH = """
            with moved as (
                delete from cms.masked_entry m
                using json_to_recordset(cast(:windows as json)) as w (id uuid, since timestamptz, until timestamptz)
                where m.id = w.id
                returning m.*, w.since, coalesce(w.until, 'infinity') as until
            ), published as (
                insert into published.entry (
                    id, version, list, list_name, subject, name, uscc, registration_number, legal_representative,
                    masked_id, field, region, reason, outcome, department, basis, decision_number, degree, repairable, repair,
                    decided_on, valid_from, valid_until,
                    visible_from, visible_until, folded_name, bigrams, codes, pinyin, release)
                select
                    id, 1, list, list_name, subject, name, uscc, registration_number, legal_representative,
                    masked_id, field, region, reason, outcome, department, basis, decision_number, degree, repairable, repair,
                    decided_on, valid_from, valid_until,
                    since, until, folded_name, bigrams, codes, pinyin, cast(:release as uuid)
                from moved
                returning id, version, visible_from, visible_until
            ), edges as (
                insert into published.edge
                select visible_from from published
                union
                select visible_until from published where visible_until < 'infinity'
                order by 1
                on conflict do nothing
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select 'entry', id, version, visible_from from published
            """;

    static final String END = """
            with ended as (
                update published.entry e
                set visible_until = w.at, version = e.version + 1
                from jsonb_to_recordset(cast(:ends as jsonb)) as w (id uuid, at timestamptz)
                where e.id = w.id and w.at < e.visible_until
                returning e.id, e.version, e.visible_until
            ), edges as (
                insert into published.edge
                select distinct visible_until from ended
                order by 1
                on conflict do nothing
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select 'entry', id, version, visible_until from ended
            """;

    private EntryPublicationStatements() {}
}
