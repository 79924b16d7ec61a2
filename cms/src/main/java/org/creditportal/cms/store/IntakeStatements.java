package org.creditportal.cms.store;

/// What [PostgresIntakes] sends.
final class IntakeStatements {

    static final String ADD = """
            insert into cms.intake (id, list, department, region, profile, container, state, imported_by, imported_at)
            values (:id, :list, :department, :region, :profile, :container, :state, :account, published.portal_time())
            """;

    static final String FIND = """
            select i.*, p.read, p.total
            from cms.intake i left join cms.intake_progress p on p.intake = i.id
            where i.id = :id
            """;

    static final String FIND_FOR_UPDATE = """
            select i.*, p.read, p.total
            from cms.intake i left join cms.intake_progress p on p.intake = i.id
            where i.id = :id
            for no key update of i
            """;

    static final String NOTE = """
            insert into cms.intake_progress (intake, read, total, looked_at)
            select id, read, total, clock_timestamp()
            from json_to_recordset(cast(:reading as json)) as r (id uuid, read int, total int)
            order by id
            on conflict (intake) do update
            set read = excluded.read, total = excluded.total, looked_at = excluded.looked_at
            """;

    static final String READY = """
            update cms.intake
            set state = 'ready', accepted = :accepted, rejected = :rejected, duplicate = :duplicate
            where id = :id and state = 'reading'
            """;

    static final String FAIL = """
            update cms.intake set state = 'failed', failure = :failure where id = :id and state = 'reading'
            """;

    static final String FAIL_INTERRUPTED = """
            update cms.intake i set state = 'failed', failure = :failure
            where state = 'reading' and imported_at < published.portal_time() - interval '30 seconds'
                and not exists (
                    select from cms.intake_progress p
                    where p.intake = i.id and p.looked_at > clock_timestamp() - interval '30 seconds')
            """;

    static final String SIGN = """
            update cms.intake
            set state = 'signed', signed_by = :account, signed_at = published.portal_time()
            where id = :id
            """;

    static final String COLLECT = """
            update cms.intake set is_central = true where id = :id
            """;

    static final String COLLECTED = """
            select i.*, cast(null as int) as read, cast(null as int) as total
            from cms.intake i
            where i.is_central and i.publication is null and i.state = 'signed'
            order by i.signed_at, i.id
            for no key update of i
            """;

    static final String ASSIGN = """
            update cms.intake set publication = :publication where id = any(:ids)
            """;

    static final String OF_RELEASE = """
            select i.*, cast(null as int) as read, cast(null as int) as total
            from cms.intake i
            where i.id = :release and not i.is_central or i.publication = :release
            order by i.id
            """;

    static final String PUBLIC_FROM = """
            update cms.intake set effect_at = :effectAt where id = :id
            """;

    static final String ANNOUNCE = """
            update cms.intake set announcement = :announcement where id = :id
            """;

    static final String PROBLEMS = """
            select row, col, cell, message from cms.intake_problem where intake = :id order by row, ordinal
            """;

    static final String ADD_PROBLEMS = """
            insert into cms.intake_problem (intake, row, ordinal, col, cell, message)
            select :intake, row, ordinal, col, cell, message
            from jsonb_to_recordset(cast(:problems as jsonb)) as p (row int, ordinal int, col text, cell text, message text)
            """;

    static final String REJECTED_ROWS = """
            select row, cells from cms.intake_rejected_row where intake = :id order by row
            """;

    static final String ADD_REJECTED_ROWS = """
            insert into cms.intake_rejected_row (intake, row, cells)
            select :intake, row, decode(cells, 'base64')
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (row int, cells text)
            """;

    private IntakeStatements() {}
}
