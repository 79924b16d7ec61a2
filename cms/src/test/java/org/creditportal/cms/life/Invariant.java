package org.creditportal.cms.life;

import java.util.List;

/// What holds of everything in the store, whatever was done, once the jobs have run. The entries that offend are found
/// by a query; a change of one row that offends shows that it finds them.
enum Invariant {
    STATES_ARE_LEGAL("""
            select e.id from cms.entry e left join cms.candidate c on c.id = e.id
            where e.signed_at is null or e.left_out is not null
                or (e.exited_at is null) <> (e.exit_cause is null)
                or c.closed_as <> 'recognised' or c.closed_at is null and c.id is not null
                or c.objection is not null and c.finding is null
                or c.notice_last >= cast(e.signed_at at time zone 'Asia/Shanghai' as date)
                or e.signed_by in (c.recorded_by, c.drafted_by)
            union all
            select c.id from cms.candidate c
            where c.closed_as = 'recognised' and not exists (select from cms.entry e where e.id = c.id)
            """, """
            update cms.candidate set objection = '虚构异议', finding = null
            where id = (select id from cms.candidate where closed_as = 'recognised' limit 1)
            """),

    NOBODY_IS_RED_AND_BLACK("""
            select r.id
            from cms.entry re join published.entry r on r.id = re.id
            join cms.entry be on be.subject = re.subject join published.entry b on b.id = be.id
            where re.list = 'red' and be.list = 'black'
                and r.visible_from < r.visible_until and b.visible_from < b.visible_until
                and r.visible_from < b.visible_until and b.visible_from < r.visible_until
            """, """
            with black as (
                select e.subject, p.visible_from, p.visible_until
                from cms.entry e join published.entry p on p.id = e.id
                where e.list = 'black' and p.visible_from < p.visible_until limit 1
            ), red as (
                update cms.entry e set subject = black.subject from black
                where e.id = (select id from cms.entry where list = 'red' and exit_announcement is not null limit 1)
                returning e.id
            )
            update published.entry p set visible_from = black.visible_from, visible_until = black.visible_until
            from black, red where p.id = red.id
            """),

    EXITS_ARE_ANNOUNCED("""
            select e.id
            from cms.entry e join published.entry p on p.id = e.id
            left join cms.announcement a on a.id = e.exit_announcement
            left join published.announcement pa on pa.id = a.id and pa.kind in ('exit', 'repair', 'correction')
            left join published.announcement_entry ae on ae.announcement = pa.id and ae.entry = e.id
            where e.exit_cause is not null and p.visible_from < p.visible_until
                and (ae.entry is null or pa.visible_from > e.exited_at + interval '10 s'
                    or pa.visible_until <= pa.visible_from)
            """, """
            update cms.entry set exit_announcement = null where id = (
                select e.id from cms.entry e join published.entry p on p.id = e.id
                where e.exit_announcement is not null and p.visible_from < p.visible_until limit 1)
            """),

    EXPIRIES_ARE_ANNOUNCED("""
            select id from cms.entry
            where valid_until < cast(published.portal_time() at time zone 'Asia/Shanghai' as date)
                and withdrawn_at is null and exited_at is null
            """, """
            update cms.entry set valid_from = date '2020-01-01', valid_until = date '2020-01-02'
            where id = (select id from cms.entry where withdrawn_at is null and exited_at is null limit 1)
            """),

    EXITS_ARE_ANNOUNCED_WHERE_LISTINGS_WERE("""
            with used as (
                select e.id, 'listing' as told, d.channel_kind, d.channel_name
                from cms.entry e join cms.delivery d on d.announcement = e.announcement
                where e.exit_announcement is not null
                union all
                select e.id, 'exit', d.channel_kind, d.channel_name
                from cms.entry e join cms.delivery d on d.announcement = e.exit_announcement
            )
            select distinct id from used group by id, channel_kind, channel_name having count(distinct told) <> 2
            """, """
            update cms.delivery set channel_name = '虚构早报' where id = (
                select d.id from cms.delivery d join cms.entry e on e.exit_announcement = d.announcement
                where d.channel_kind <> 'portal' limit 1)
            """),

    NOTHING_IS_SEEN_OUTSIDE_ITS_WINDOW("""
            select p.id
            from published.entry p left join cms.entry e on e.id = p.id
            where p.visible_from < p.visible_until
                and (e.id is null or not e.is_public
                    or p.visible_from < cast(e.valid_from as timestamp) at time zone 'Asia/Shanghai'
                    or p.visible_until > cast(e.valid_until + 1 as timestamp) at time zone 'Asia/Shanghai'
                    or p.visible_until > e.exited_at
                    or p.visible_until > e.withdrawn_at + interval '2 s')
            """, """
            update published.entry set visible_until = visible_until + interval '1 day' where id = (
                select e.id from cms.entry e join published.entry p on p.id = e.id
                where e.exited_at is not null and p.visible_from < p.visible_until limit 1)
            """),

    NO_NOTICE_IS_SEEN_OUTSIDE_ITS_WINDOW("""
            select c.id
            from cms.candidate c join published.announcement a on a.id = c.notice
            where a.visible_until > cast(c.notice_last + 1 as timestamp) at time zone 'Asia/Shanghai'
                or a.visible_from < cast(c.notice_first as timestamp) at time zone 'Asia/Shanghai'
                or c.closed_as in ('dismissed', 'withdrawn') and a.visible_until > c.closed_at + interval '2 s'
            """, """
            update published.announcement set visible_until = visible_until + interval '1 day'
            where id = (select notice from cms.candidate where notice is not null limit 1)
            """),

    ENDS_ARE_ON_RECORD("""
            select e.id from cms.entry e
            where e.exit_announcement is not null and not exists (
                select from cms.audit a
                where a.content = 'entry' and a.content_id = e.id and a.act = 'end'
                    and a.after ->> 'cause' = e.exit_cause)
            """, """
            delete from cms.audit where content_id = (
                select id from cms.entry where exit_announcement is not null limit 1)
            """),

    THE_RECORD_IS_SEALED_AND_WHOLE("""
            select 'fault at ' || cms.audit_fault() where cms.audit_fault() is not null
            union all
            select 'not sealed: ' || id from cms.audit where not sealed
            """, """
            update cms.audit set after = '{"cause":"by-law"}' where id = (select id from cms.audit order by id limit 1)
            """);

    private final String offending;
    private final String violation;

    Invariant(String offending, String violation) {
        this.offending = offending;
        this.violation = violation;
    }

    /// What offends, each as text.
    List<String> offenders() {
        return Town.DATABASE.query(offending);
    }

    /// What would offend after the change, which is undone.
    List<String> offendersIfViolated() {
        return Town.DATABASE.queryAfter(violation, offending);
    }
}
