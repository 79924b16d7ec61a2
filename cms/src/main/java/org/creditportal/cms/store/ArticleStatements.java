package org.creditportal.cms.store;

/// The statements of [PostgresArticles].
final class ArticleStatements {

    static final String BEGIN = """
            insert into cms.article (id, slug, kind, department, region, version)
            values (:id, :slug, :kind, :department, :region, :version)
            on conflict (slug) do nothing
            """;

    static final String FIND = """
            select a.id, a.slug, a.kind, a.department, a.region, a.version, e.id as edition, e.number, e.state, e.contents,
                e.sealed, e.drafted_by, e.edited_by, e.justifications, e.course
            from cms.article a join cms.article_edition e on e.article = a.id
            where a.id = :id
            order by e.number
            """;

    static final String LOCK = """
            select id from cms.article where id = :id for update
            """;

    static final String DROP = """
            delete from cms.article_edition where article = :article and id <> all(:ids)
            """;

    static final String WRITE = """
            insert into cms.article_edition as e (id, article, number, state, contents, sealed, drafted_by, edited_by,
                justifications, course, visible_from, visible_until)
            select id, article, number, state, contents, decode(sealed, 'base64'), drafted_by, edited_by,
                justifications, course, visible_from, visible_until
            from json_to_recordset(cast(:editions as json)) as w (
                id uuid, article uuid, number int, state text, contents jsonb, sealed text, drafted_by uuid,
                edited_by uuid, justifications jsonb, course jsonb, visible_from timestamptz, visible_until timestamptz)
            order by number
            on conflict (id) do update
            set state = excluded.state, contents = excluded.contents, sealed = excluded.sealed,
                edited_by = excluded.edited_by, justifications = excluded.justifications, course = excluded.course,
                visible_from = excluded.visible_from, visible_until = excluded.visible_until,
                changed_at = case when e.state = excluded.state then e.changed_at else published.portal_time() end
            """;

    static final String GROW = """
            update cms.article set version = version + 1, checked_at = null where id = :id
            """;

    static final String FORGET = """
            delete from cms.article where id = :id
            """;

    /// The state of a signed edition is told by the clock.
    static final String BROWSE = """
            select * from (
                select a.id, a.slug, a.kind, a.department, a.version, e.contents ->> 'title' as title, e.number,
                    s.visible_from, s.visible_until,
                    case
                        when e.state not in ('signed', 'withdrawn') then e.state
                        when e.visible_until <= greatest(e.visible_from, :at)
                            then case e.state when 'signed' then 'over' else 'withdrawn' end
                        when e.visible_from > :at then 'scheduled'
                        else 'current'
                    end as state
                from cms.article a
                cross join lateral (
                    select state, contents, number, visible_from, visible_until from cms.article_edition
                    where article = a.id order by number desc limit 1) e
                left join lateral (
                    select visible_from, visible_until from cms.article_edition
                    where article = a.id and visible_from is not null
                        and (visible_until is null or visible_until > visible_from)
                    order by number desc limit 1) s on true
                where a.department = :department and (cast(:kind as text) is null or a.kind = :kind)
                    and (cast(:after as uuid) is null or a.id < :after)) listed
            where cast(:state as text) is null or state = :state
            order by id desc
            limit :limit
            """;

    static final String ALL = """
            select id from cms.article order by id
            """;

    static final String BEGINNING = """
            select a.id from cms.article a
            join cms.article_edition e on e.article = a.id and e.state = 'signed'
            where e.visible_from > :since and e.visible_from <= :until
                and (a.checked_at is null or a.checked_at < :checked)
            order by e.visible_from, a.id
            limit :limit
            """;

    static final String CHECKED = """
            update cms.article set checked_at = :at where id = any(:ids)
            """;

    private ArticleStatements() {}
}
