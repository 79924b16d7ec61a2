package org.creditportal.cms.store;

/// What [PostgresDeliveries], [PostgresDeliveryBook] and [PostgresDueDeliveries] send.
final class DeliveryStatements {

    static final String PLAN = """
            insert into cms.delivery (
                id, announcement, department, channel_kind, channel_name, deadline, planned_at, visible_at)
            select id, :announcement, :department, kind, name, cast(:deadline as date), published.portal_time(), :visibleAt
            from json_to_recordset(cast(:channels as json)) as c (id uuid, kind text, name text)
            order by kind, name
            on conflict (announcement, channel_kind, channel_name) do nothing
            """;

    static final String CHANNELS = """
            select distinct channel_kind, channel_name from cms.delivery where announcement = any(:announcements)
            order by channel_kind, channel_name
            """;

    static final String BROWSE = """
            select d.*, s.state as state_now, coalesce(c.endpoint is not null, false) as is_pushed
            from cms.delivery d
            left join cms.channel c on c.kind = d.channel_kind and c.name = d.channel_name
            cross join lateral (
                select cms.delivery_state(d.state, d.channel_kind, d.visible_at, d.deadline, :at) as state) s
            where (cast(:department as text) is null or d.department = :department)
                and (cast(:state as text) is null or s.state = :state)
                and (cast(:overdue as boolean) is null or :overdue = (s.state <> 'fulfilled'
                    and coalesce(d.deadline < cast(cast(:at as timestamptz) at time zone 'Asia/Shanghai' as date), false)))
                and (cast(:after as uuid) is null or d.id < :after)
            order by d.id desc
            limit :limit
            """;

    static final String FIND = """
            select d.*, cms.delivery_state(d.state, d.channel_kind, d.visible_at, d.deadline, :at) as state_now,
                coalesce(c.endpoint is not null, false) as is_pushed
            from cms.delivery d
            left join cms.channel c on c.kind = d.channel_kind and c.name = d.channel_name
            where d.id = :id
            """;

    static final String HOLD = """
            select d.*, cms.delivery_state(d.state, d.channel_kind, d.visible_at, d.deadline, :at) as state_now,
                coalesce(c.endpoint is not null, false) as is_pushed
            from cms.delivery d
            left join cms.channel c on c.kind = d.channel_kind and c.name = d.channel_name
            where d.id = :id
            for no key update of d
            """;

    static final String FULFIL = """
            update cms.delivery
            set state = 'fulfilled', fulfilled_at = :at, confirmed_by = :account, proof = :proof, problem = null,
                claimed_until = null
            where id = :id and state <> 'fulfilled'
            """;

    static final String RETRY = """
            update cms.delivery
            set state = 'due', attempts = 0, next_attempt_at = clock_timestamp(), claimed_until = null
            where id = :id and state = 'parked'
            """;

    /// Those to this portal wait for nobody's work.
    static final String DUE_UNTIL = """
            select id, announcement, department, channel_kind, channel_name, deadline
            from cms.delivery
            where state <> 'fulfilled' and channel_kind <> 'portal' and deadline <= :day
                and (cast(:department as text) is null or department = :department)
            order by deadline, id
            """;

    private DeliveryStatements() {}
}
