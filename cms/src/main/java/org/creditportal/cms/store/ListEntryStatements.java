package org.creditportal.cms.store;

/// What [PostgresListEntries] sends.
final class ListEntryStatements {

    static final String RECORD = """
            insert into cms.entry (
                id, intake, row, subject, list, list_name, field, department, region, profile, name,
                registration_number, legal_representative, reason, outcome, basis,
                decided_on, valid_from, valid_until, recorded_by, recorded_at)
            select
                id, intake, row, subject, list, list_name, field, department, region, profile, name,
                registration_number, legal_representative, reason, outcome, basis,
                decided_on, valid_from, valid_until, recorded_by, published.portal_time()
            from jsonb_to_recordset(cast(:entries as jsonb)) as e (
                id uuid, intake uuid, row int, subject uuid, list text, list_name text, field text, department text,
                region text, profile text, name text, registration_number text, legal_representative text,
                reason text, outcome text, basis text, decided_on date, valid_from date, valid_until date,
                recorded_by uuid)
            """;

    static final String FIND = """
            select e.*, s.uscc, s.identity_cipher, p.visible_from, nullif(p.visible_until, 'infinity') as visible_until,
                e.withdrawn_at is not null as is_withdrawn, e.signed_at is not null as is_signed
            from cms.entry e
            join cms.subject s on s.id = e.subject
            left join published.entry p on p.id = e.id
            where e.id = :id
            """;

    static final String OF_DEPARTMENT = """
            select e.*, s.uscc, s.identity_cipher, p.visible_from, nullif(p.visible_until, 'infinity') as visible_until,
                e.withdrawn_at is not null as is_withdrawn, e.signed_at is not null as is_signed
            from cms.entry e
            join cms.subject s on s.id = e.subject
            left join published.entry p on p.id = e.id
            where e.department = :department
                and (cast(:intake as uuid) is null or e.intake = :intake)
                and (cast(:after as uuid) is null or e.id < :after)
            order by e.id desc
            limit :limit
            """;

    static final String AWAITING = """
            select id, subject, row, valid_from, valid_until
            from cms.entry
            where intake = :intake and signed_at is null and withdrawn_at is null and left_out is null
            order by row
            """;

    static final String STILL_AWAITING = """
            select id from cms.entry
            where id = any(:ids) and signed_at is null and withdrawn_at is null and left_out is null
            """;

    static final String OPPOSED = """
            select other.id, min(p.visible_from) as at
            from cms.entry e
            join published.entry p on p.id = e.id
            join cms.entry o on o.subject = e.subject and o.list = :opposite
            join published.entry other on other.id = o.id
            where e.intake = :intake and e.list = 'black'
                and other.visible_from < p.visible_until and other.visible_until > p.visible_from
                and p.visible_from < p.visible_until
            group by other.id
            """;

    static final String STANDING = """
            select subject, field, basis, decided_on, valid_from, valid_until
            from cms.entry
            where subject = any(:subjects) and list = :list and department = :department
                and withdrawn_at is null and left_out is null
            """;

    static final String LISTED = """
            select e.id, e.subject, p.visible_from, nullif(p.visible_until, 'infinity') as visible_until
            from cms.entry e
            join published.entry p on p.id = e.id
            where e.subject = any(:subjects) and e.list = :list and p.visible_until > published.portal_time()
            """;

    static final String SIGN = """
            update cms.entry set signed_by = :account, signed_at = published.portal_time()
            where id = any(:ids) and signed_at is null and withdrawn_at is null
            """;

    static final String LEAVE_OUT = """
            update cms.entry set left_out = :reason where id = any(:ids)
            """;

    static final String WITHDRAW = """
            update cms.entry
            set withdrawn_by = :account, withdrawn_at = published.portal_time(), withdrawal_reason = :reason
            where id = :id
            """;

    private ListEntryStatements() {}
}
