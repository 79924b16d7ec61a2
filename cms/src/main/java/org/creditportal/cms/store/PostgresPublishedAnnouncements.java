package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.Reference;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPublishedAnnouncements implements PublishedAnnouncements {

    private static final String FIND = """
            select id, version, kind, list, number, title, body, department, region,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.announcement a
            where id = :id and not exists (select from published.pending_release r where r.id = a.form)
            """;

    /// The gate: visible at :at, or not there.
    private static final String VISIBLE = """
            select id, version, kind, list, number, title, body, department, region,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.announcement a
            where visible_from <= :at and visible_until > :at
                and not exists (select from published.pending_release r where r.id = a.form)
                and id = any(:ids)
            """;

    private static final String OF_ENTRY = """
            select id, version, kind, list, number, title, body, department, region,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.announcement a
            where visible_from <= :at and visible_until > :at
                and not exists (select from published.pending_release r where r.id = a.form)
                and id in (
                    select announcement from published.announcement_entry where entry = :entry
                    union all
                    select f.id from published.announcement f join published.entry e on e.release = f.form
                    where e.id = :entry)
            order by visible_from desc, id
            """;

    private static final String COUNT = """
            select
                (select count(*) from published.announcement_entry r join published.entry e on e.id = r.entry
                    where r.announcement = :announcement)
                + (select count(*) from published.announcement a join published.entry e on e.release = a.form
                    where a.id = :announcement) as total
            """;

    /// The gate of entries again: outside its window only the label of an entry is read.
    private static final String REFERENCES = """
            select * from (
                select a.id as announcement, e.id as entry, coalesce(e.decision_number, e.basis) as label,
                    case when e.visible_from <= :at and e.visible_until > :at and not e.is_pending
                        then e.name || ' · ' || e.list_name end as title,
                    case when e.visible_from < e.visible_until and e.visible_from <= :at and not e.is_pending
                        then case when e.visible_until <= :at then e.visible_until else e.visible_from end
                        end as changed_at
                from published.announcement a
                cross join lateral (
                    select named.*,
                        exists (select from published.pending_release p where p.id = named.release) as is_pending
                    from (
                        (select e.* from published.announcement_entry r join published.entry e on e.id = r.entry
                            where r.announcement = a.id order by r.entry limit :most)
                        union all
                        (select e.* from published.entry e where e.release = a.form limit :most)
                        limit :most) named) e
                where a.id = any(:announcements)) shown
            order by announcement, title is null, entry
            """;

    private final DatabaseClient published;

    PostgresPublishedAnnouncements(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Mono<PublishedAnnouncement> find(UUID id) {
        return published
                .sql(FIND)
                .bind("id", id)
                .map(row -> PublishedRows.announcement(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<PublishedAnnouncement> visible(Collection<UUID> ids, Instant at) {
        return published
                .sql(VISIBLE)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> PublishedRows.announcement(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<PublishedAnnouncement> ofEntry(UUID entry, Instant at) {
        return published
                .sql(OF_ENTRY)
                .bind("entry", entry)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> PublishedRows.announcement(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Long> countReferences(UUID announcement) {
        return published
                .sql(COUNT)
                .bind("announcement", announcement)
                .map(row -> Columns.of(row).count("total"))
                .one();
    }

    @Override
    public Flux<Reference> references(Collection<UUID> announcements, Instant at, int most) {
        return announcements.isEmpty()
                ? Flux.empty()
                : published
                        .sql(REFERENCES)
                        .bind("announcements", announcements.toArray(UUID[]::new))
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .bind("most", most)
                        .map(row -> reference(Columns.of(row)))
                        .all();
    }

    private static Reference reference(Columns row) {
        return new Reference(
                row.id("announcement"),
                row.id("entry"),
                row.text("label"),
                row.textOrNull("title"),
                row.instantOrNull("changed_at"));
    }
}
