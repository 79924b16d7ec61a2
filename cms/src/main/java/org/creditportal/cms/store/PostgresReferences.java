package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.article.OwnPage;
import org.creditportal.cms.article.References;
import org.creditportal.cms.vocabulary.Department;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresReferences implements References {

    /// What was signed with it a moment ago begins with it.
    private static final String BROKEN = """
            select path from json_to_recordset(cast(:pages as json)) as p (path text, section text, key text)
            where not case section
                when 'articles' then exists (select from published.article
                    where slug = key and visible_from <= :at + interval '2 seconds' and visible_until > :at)
                when 'entries' then exists (select from published.entry
                    where id::text = lower(key) and visible_from <= :at + interval '2 seconds' and visible_until > :at)
                when 'announcements' then exists (select from published.announcement
                    where id::text = lower(key) and visible_from <= :at + interval '2 seconds' and visible_until > :at)
                else exists (select from cms.media where (hash = key or thumbnail = key) and deleted_at is null)
            end
            """;

    private static final String MISSING_MEDIA = """
            select m as id from unnest(cast(:ids as uuid[])) m
            where not exists (select from cms.media
                where id = m and department = :department and deleted_at is null)
            """;

    private static final String MISSING_ARTICLES = """
            select a as id from unnest(cast(:ids as uuid[])) a
            where not exists (select from published.article where article = a and visible_from < visible_until)
                and not exists (select from cms.article where id = a and department = :department)
            """;

    private static final String HIDDEN_ENTRIES = """
            select e as id from unnest(cast(:ids as uuid[])) e
            where not exists (select from published.entry
                where id = e and visible_from <= :at + interval '2 seconds' and visible_until > :at
                    and not exists (select from published.pending_release r where r.id = release))
            """;

    private final DatabaseClient cms;

    PostgresReferences(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<String> broken(Collection<String> paths, Instant at) {
        var pages = paths.stream().flatMap(path -> OwnPage.of(path).stream()).toList();
        return pages.isEmpty()
                ? Flux.empty()
                : cms.sql(BROKEN)
                        .bind("pages", Json.of(pages))
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .map(row -> Columns.of(row).text("path"))
                        .all();
    }

    @Override
    public Flux<UUID> missingMedia(Department department, Collection<UUID> media) {
        return ofDepartment(MISSING_MEDIA, department, List.copyOf(media));
    }

    @Override
    public Flux<UUID> missingArticles(Department department, Collection<UUID> articles) {
        return ofDepartment(MISSING_ARTICLES, department, List.copyOf(articles));
    }

    @Override
    public Flux<UUID> hiddenEntries(Collection<UUID> entries, Instant at) {
        return entries.isEmpty()
                ? Flux.empty()
                : cms.sql(HIDDEN_ENTRIES)
                        .bind("ids", entries.toArray(UUID[]::new))
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .map(row -> Columns.of(row).id("id"))
                        .all();
    }

    private Flux<UUID> ofDepartment(String statement, Department department, List<UUID> ids) {
        return ids.isEmpty()
                ? Flux.empty()
                : cms.sql(statement)
                        .bind("ids", ids.toArray(UUID[]::new))
                        .bind("department", department.name())
                        .map(row -> Columns.of(row).id("id"))
                        .all();
    }
}
