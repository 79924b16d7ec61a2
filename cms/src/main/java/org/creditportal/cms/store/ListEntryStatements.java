package org.creditportal.cms.store;

/// What [PostgresListEntries] sends.
final class ListEntryStatements {

    static final String RECORD = """
            insert into cms.entry (
                id, intake, row, subject, list, list_name, field, department, region, profile, profile_version, decision,
                name, registration_number, legal_representative, reason, outcome, basis,
                decided_on, valid_from, valid_until, recorded_by, recorded_at)
            select
                id, intake, row, subject, list, list_name, field, department, region, profile, profile_version, decision,
                name,
                registration_number, legal_representative, reason, outcome, basis,
                decided_on, valid_from, valid_until, recorded_by, published.portal_time()
            from jsonb_to_recordset(cast(:entries as jsonb)) as e (
                id uuid, intake uuid, row int, subject uuid, list text, list_name text, field text, department text,
                region text, profile text, profile_version int, decision jsonb, name text, registration_number text, legal_representative text,
                reason text, outcome text, basis text, decided_on date, valid_from date, valid_until date,
                recorded_by uuid)
            """;

    /// An exit that was decided counts at once, though readers see it a guard later; one that lies ahead does not,
    /// unless
    /// readers never saw the entry.
    static final String FIND = """
            select e.*, s.uscc, s.identity_cipher, p.visible_from, nullif(p.visible_until, 'infinity') as visible_until,
                coalesce(e.announcement, i.announcement) as told_by,
                e.withdrawn_at is not null as is_withdrawn, e.signed_at is not null as is_signed,
                coalesce(e.exited_at <= published.portal_time() + interval '2 s'
                    or e.exited_at is not null and p.visible_until <= p.visible_from, false) as is_exited
            from cms.entry e
            join cms.subject s on s.id = e.subject
            left join cms.intake i on i.id = e.intake
            left join published.entry p on p.id = e.id
            where e.id = :id
            """;

    static final String OF_DEPARTMENT = """
            select e.*, s.uscc, s.identity_cipher, p.visible_from, nullif(p.visible_until, 'infinity') as visible_until,
                coalesce(e.announcement, i.announcement) as told_by,
                e.withdrawn_at is not null as is_withdrawn, e.signed_at is not null as is_signed,
                coalesce(e.exited_at <= published.portal_time() + interval '2 s'
                    or e.exited_at is not null and p.visible_until <= p.visible_from, false) as is_exited
            from cms.entry e
            join cms.subject s on s.id = e.subject
            left join cms.intake i on i.id = e.intake
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
            join cms.entry o on o.subject = e.subject and o.list = 'red'
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
                and withdrawn_at is null and left_out is null and exited_at is null
            """;

    static final String LISTED = """
            select e.id, e.subject, p.visible_from, nullif(p.visible_until, 'infinity') as visible_until
            from cms.entry e
            join published.entry p on p.id = e.id
            where e.subject = any(:subjects) and e.list = :list and p.visible_until > published.portal_time()
            union all
            select id, subject, cast(valid_from as timestamp) at time zone 'Asia/Shanghai',
                cast(valid_until + 1 as timestamp) at time zone 'Asia/Shanghai'
            from cms.entry
            where subject = any(:subjects) and list = :list and not is_public and signed_at is not null
                and withdrawn_at is null and exited_at is null
            """;

    static final String ACTIVE = """
            select e.*, s.uscc, s.identity_cipher, p.visible_from, nullif(p.visible_until, 'infinity') as visible_until,
                coalesce(e.announcement, i.announcement) as told_by,
                false as is_withdrawn, true as is_signed, false as is_exited
            from cms.entry e
            join cms.subject s on s.id = e.subject
            left join cms.intake i on i.id = e.intake
            left join published.entry p on p.id = e.id
            where e.id = any(:ids) and e.signed_at is not null and e.withdrawn_at is null and e.left_out is null
                and (e.exited_at is null or e.exited_at > published.portal_time())
            """;

    static final String UNANNOUNCED = """
            select e.id
            from cms.entry e
            where e.valid_until < cast(published.portal_time() at time zone 'Asia/Shanghai' as date)
                and e.signed_at is not null and e.withdrawn_at is null and e.left_out is null and e.exited_at is null
                and not exists (select from published.pending_release r where r.id = e.intake)
            order by e.valid_until
            limit :limit
            for update skip locked
            """;

    static final String EXIT = """
            update cms.entry
            set exited_at = :at, exit_cause = :cause, exit_occasion = :occasion, exit_account = :account,
                exited_by = :by, exit_announcement = :announcement
            where id = any(:ids)
            """;

    static final String NEVER_SEEN = """
            update cms.entry
            set exited_at = published.portal_time(), exit_cause = 'expiry', exit_occasion = valid_until + 1,
                exit_account = 'over before it was signed'
            where id = any(:ids)
            """;

    static final String ANNOUNCE = """
            update cms.entry set announcement = :announcement, is_public = :public where id = any(:ids)
            """;

    static final String SIGN = """
            update cms.entry set signed_by = :account, signed_at = published.portal_time()
            where id = any(:ids) and signed_at is null and withdrawn_at is null
            """;

    static final String LEAVE_OUT = """
            update cms.entry set left_out = :reason where id = any(:ids)
            """;

    static final String WARN = """
            update cms.entry set warned_on = :on where id = :id
            """;

    static final String WITHDRAW = """
            update cms.entry
            set withdrawn_by = :account, withdrawn_at = published.portal_time(), withdrawal_reason = :reason
            where id = any(:ids)
            """;

    private ListEntryStatements() {}
}
