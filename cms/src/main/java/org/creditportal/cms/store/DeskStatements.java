package org.creditportal.cms.store;

/// What [PostgresDesk] sends.
final class DeskStatements {

    static final String PENDING = """
            select
                (select count(*) from cms.intake
                    where department = :department and state = 'ready' and imported_by <> :account) as forms,
                (select count(*) from cms.candidate
                    where department = :department and closed_at is null and decision is not null
                        and (objected_on is null or finding is not null)
                        and (notice_last is null or notice_last < d.today)
                        and drafted_by <> :account and recorded_by <> :account) as decisions,
                (select count(*) from cms.announcement
                    where department = :department and visible_from is null and withdrawn_by is null
                        and drafted_by <> :account) as announcements,
                (select count(*) from cms.article_edition e join cms.article a on a.id = e.article
                    where a.department = :department and e.state = 'submitted'
                        and e.drafted_by <> :account and e.edited_by <> :account) as articles,
                (select count(*) from cms.article_edition e join cms.article a on a.id = e.article
                    where a.department = :department and e.state in ('draft', 'returned', 'held')) as drafts,
                (select count(*) from cms.candidate
                    where department = :department and closed_at is null and decision is null
                        and (objected_on is null or finding is not null)) as candidates,
                (select count(*) from cms.candidate
                    where department = :department and closed_at is null
                        and objected_on is not null and finding is null) as objections,
                (select count(*) from cms.intake
                    where is_central and publication is null and state = 'signed') as collected
            from (select cast(published.portal_time() at time zone 'Asia/Shanghai' as date) as today) d
            """;

    static final String FORMS = """
            select i.id, i.list, i.department, i.accepted, i.rejected, i.imported_at, a.login, s.state
            from cms.intake i
            join cms.account a on a.id = i.imported_by
            cross join lateral (select case
                when i.state = 'signed' and i.effect_at <= published.portal_time() then 'published'
                else i.state end as state) s
            where (cast(:state as text) is null or s.state = :state)
                and (cast(:department as text) is null or i.department = :department)
                and (cast(:after as uuid) is null or i.id < :after)
            order by i.id desc limit :limit
            """;

    /// Either half is cut before they are put together: each reads no further than it must.
    static final String ENTRIES = """
            (select c.id, c.list, c.list_name, c.name, s.state, cast(c.decision ->> 'decidedOn' as date) as decided_on,
                cast(null as date) as valid_until, c.notice_last
            from cms.candidate c
            join cms.subject u on u.id = c.subject
            cross join lateral (select case
                when c.objected_on is not null and c.finding is null then 'objected'
                when c.notice is not null then 'noticed' else 'candidate' end as state) s
            cross join lateral (select case
                when s.state = 'objected' then 'verification'
                when c.decision is null then 'decision'
                when c.notice_last is null
                    or c.notice_last < cast(published.portal_time() at time zone 'Asia/Shanghai' as date) then 'signature'
                end as what) w
            where c.department = :department and c.closed_at is null
                and (cast(:list as text) is null or c.list = :list)
                and (cast(:state as text) is null or s.state = :state)
                and (cast(:awaits as text) is null or w.what = :awaits)
                and (cast(:text as text) is null or strpos(c.name, :text) > 0 or u.uscc = :text
                    or strpos(c.basis, :text) > 0 or strpos(coalesce(c.decision ->> 'number', ''), :text) > 0)
                and cast(:begins as date) is null and cast(:ends as date) is null
                and (cast(:after as uuid) is null or c.id < :after)
            order by c.id desc limit :limit)
            union all
            (select e.id, e.list, e.list_name, e.name, s.state, e.decided_on, e.valid_until, null
            from cms.entry e
            join cms.subject u on u.id = e.subject
            left join published.entry p on p.id = e.id
            cross join lateral (select case
                when e.withdrawn_at is not null or e.left_out is not null
                    or e.exited_at <= published.portal_time() + interval '2 s' then 'exited'
                when e.signed_at is null then 'recorded'
                when e.is_public and p.id is null then 'exited'
                when coalesce(p.visible_until, cast(e.valid_until + 1 as timestamp) at time zone 'Asia/Shanghai')
                    <= greatest(published.portal_time(), p.visible_from) then 'expired'
                else 'active' end as state) s
            where e.department = :department and cast(:awaits as text) is null
                and (cast(:list as text) is null or e.list = :list)
                and (cast(:state as text) is null or s.state = :state)
                and (cast(:text as text) is null or strpos(e.name, :text) > 0 or u.uscc = :text
                    or strpos(e.basis, :text) > 0 or strpos(coalesce(e.decision ->> 'number', ''), :text) > 0)
                and (cast(:begins as date) is null
                    or cast(p.visible_from at time zone 'Asia/Shanghai' as date) = :begins)
                and (cast(:ends as date) is null or cast((p.visible_until - interval '1 ms') at time zone 'Asia/Shanghai' as date) = :ends)
                and (cast(:after as uuid) is null or e.id < :after)
            order by e.id desc limit :limit)
            order by id desc limit :limit
            """;

    /// What ends at midnight leaves view at the end of the day before.
    static final String COMING = """
            with term as (
                select cast(cast(:since as date) as timestamp) at time zone 'Asia/Shanghai' as since,
                    cast(cast(:until as date) + 1 as timestamp) at time zone 'Asia/Shanghai' as until)
            select day, what, kind, count(*) as count, (array_agg(id))[1] as first
            from (
                select e.id, 'entry-begins' as what, e.list as kind, cast(e.visible_from at time zone 'Asia/Shanghai' as date) as day
                from published.entry e, term
                where e.visible_from >= since and e.visible_from < until and e.visible_from < e.visible_until
                    and (cast(:department as text) is null or e.department = :department)
                union all
                select e.id, 'entry-ends', e.list,
                    cast((e.visible_until - interval '1 ms') at time zone 'Asia/Shanghai' as date)
                from published.entry e, term
                where e.visible_until > since and e.visible_until <= until and e.visible_from < e.visible_until
                    and (cast(:department as text) is null or e.department = :department)
                union all
                select a.id, 'announcement-begins', a.kind, cast(a.visible_from at time zone 'Asia/Shanghai' as date)
                from published.announcement a, term
                where a.visible_from >= since and a.visible_from < until and a.visible_from < a.visible_until
                    and (cast(:department as text) is null or a.department = :department)
                union all
                select a.id, 'announcement-ends', a.kind,
                    cast((a.visible_until - interval '1 ms') at time zone 'Asia/Shanghai' as date)
                from published.announcement a, term
                where a.visible_until > since and a.visible_until <= until and a.visible_from < a.visible_until
                    and (cast(:department as text) is null or a.department = :department)
                union all
                select c.id, 'notice-ends', c.list, c.notice_last
                from cms.candidate c
                where c.closed_at is null and c.notice_last between :since and :until
                    and (cast(:department as text) is null or c.department = :department)) found
            group by day, what, kind
            order by day, what, kind
            """;

    private DeskStatements() {}
}
