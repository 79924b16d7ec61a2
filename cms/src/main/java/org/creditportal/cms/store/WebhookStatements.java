package org.creditportal.cms.store;

/// The statements of [PostgresWebhooks].
final class WebhookStatements {

    static final String REGISTER = """
            insert into cms.webhook (id, url, secret, events, contents, created_by, created_at)
            values (:id, :url, :secret, :events, :contents, :by, :at)
            """;

    static final String ALL = """
            select * from cms.webhook where cast(:id as uuid) is null or id = :id order by id desc
            """;

    static final String REMOVE = """
            delete from cms.webhook where id = :id
            """;

    /// Edges between the last look and now. Where one edition ends as another begins, that is one change. What is
    /// planned
    /// twice at the same time waits for the row of the cursor, and finds nothing left.
    static final String PLAN = """
            with look as (
                select told from cms.webhook_cursor for update
            ), now as (
                select greatest(published.portal_time(), told) as at, told from look
            ), begun as (
                select 'article' as content, a.article as content_id, a.kind, a.slug, a.visible_from as edge,
                    case when exists (select from published.article f
                        where f.article = a.article and f.visible_until = a.visible_from
                            and f.visible_from < f.visible_until) then 'change' else 'publish' end as event
                from published.article a, now
                where a.visible_from > told and a.visible_from <= at and a.visible_from < a.visible_until
                union all
                select 'announcement', id, kind, null, visible_from, 'publish'
                from published.announcement, now
                where visible_from > told and visible_from <= at and visible_from < visible_until
            ), ended as (
                select 'article' as content, a.article as content_id, a.kind, a.slug, a.visible_until as edge,
                    'withdraw' as event
                from published.article a, now
                where a.visible_until > told and a.visible_until <= at and a.visible_from < a.visible_until
                    and not exists (select from published.article n
                        where n.article = a.article and n.visible_from = a.visible_until
                            and n.visible_from < n.visible_until)
                union all
                select 'announcement', id, kind, null, visible_until, 'withdraw'
                from published.announcement, now
                where visible_until > told and visible_until <= at and visible_from < visible_until
            ), moved as (
                update cms.webhook_cursor c set told = now.at from now
            ), planned as (
                insert into cms.webhook_delivery (webhook, event, content, content_id, kind, slug, edge)
                select w.id, c.event, c.content, c.content_id, c.kind, c.slug, c.edge
                from cms.webhook w
                join (select * from begun union all select * from ended) c
                    on c.event = any(w.events) and c.content = any(w.contents) and c.edge >= w.created_at
                on conflict do nothing
                returning 1
            )
            select cast(count(*) as int) as planned from planned
            """;

    static final String PING = """
            insert into cms.webhook_delivery (webhook, event, content, content_id, kind, edge)
            values (:id, 'ping', 'webhook', :id, 'ping', published.portal_time())
            """;

    static final String REPLAY = """
            update cms.webhook_delivery
            set state = 'due', attempts = 0, next_attempt_at = clock_timestamp(), claimed_until = null
            where id = :id and webhook = :webhook and state <> 'due'
            """;

    static final String TOLD = """
            select id, event, content, content_id, edge, state, attempts, answer from cms.webhook_delivery
            where webhook = :webhook order by edge desc, id limit :limit
            """;

    static final String CLAIM = """
            with due as (
                select d.id, w.url, w.secret
                from cms.webhook_delivery d join cms.webhook w on w.id = d.webhook
                where d.state = 'due' and d.next_attempt_at <= clock_timestamp()
                    and (d.claimed_until is null or d.claimed_until < clock_timestamp())
                order by d.next_attempt_at, d.id
                limit :limit
                for no key update of d skip locked
            )
            update cms.webhook_delivery d
            set attempts = d.attempts + 1, claimed_until = clock_timestamp() + make_interval(secs => :lease)
            from due
            where d.id = due.id
            returning d.id, d.event, d.content, d.content_id, d.kind, d.slug, d.edge, d.attempts, due.url, due.secret
            """;

    static final String DELIVER = """
            update cms.webhook_delivery set state = 'delivered', answer = :answer, claimed_until = null
            where id = :id and attempts = :attempts
            """;

    static final String POSTPONE = """
            update cms.webhook_delivery
            set answer = :answer, claimed_until = null,
                state = case when attempts >= :most then 'parked' else state end,
                next_attempt_at = clock_timestamp() + least(2 ^ least(attempts - 1, 10), 600) * interval '1 second'
            where id = :id and state = 'due' and attempts = :attempts
            returning state = 'parked' as is_parked
            """;

    private WebhookStatements() {}
}
