package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.Reference;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.article.Slug;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;

/// Each statement passes the gate: visible at :at, or not there.
final class PostgresArticleLinks implements ArticleLinks {

    private static final String NAMED = """
            select id, article, kind, slug, title, summary, visible_from from published.article
            where article = any(:articles) and visible_from <= :at and visible_until > :at
            """;

    private static final String FORWARDING = """
            select id, article, kind, slug, title, summary, visible_from from published.article
            where kind = 'policy' and fields -> 'forwards' @> to_jsonb(cast(:article as text))
                and visible_from <= :at and visible_until > :at
            order by visible_from desc, id
            """;

    private static final String GUIDES = """
            select id, article, kind, slug, title, summary, visible_from from published.article
            where kind = 'guide' and fields -> 'lists' @> to_jsonb(cast(:list as text))
                and visible_from <= :at and visible_until > :at
            order by visible_from desc, id
            """;

    /// The gate of entries again: outside its window only the label of an entry is read.
    private static final String ENTRIES = """
            select * from (
                select e.id as entry, coalesce(e.decision_number, e.basis) as label,
                    case when e.visible_from <= :at and e.visible_until > :at and not e.is_pending
                        then e.name || ' · ' || e.list_name end as title,
                    case when e.visible_from < e.visible_until and e.visible_from <= :at and not e.is_pending
                        then case when e.visible_until <= :at then e.visible_until else e.visible_from end
                        end as changed_at
                from (
                    select named.*,
                        exists (select from published.pending_release p where p.id = named.release) as is_pending
                    from published.entry named where named.id = any(:entries)) e) shown
            order by title is null, entry
            """;

    private final DatabaseClient published;

    PostgresArticleLinks(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Flux<ArticleLink> named(Collection<UUID> articles, Instant at) {
        return articles.isEmpty()
                ? Flux.empty()
                : links(published.sql(NAMED).bind("articles", articles.toArray(UUID[]::new)), at);
    }

    @Override
    public Flux<ArticleLink> forwarding(UUID article, Instant at) {
        return links(published.sql(FORWARDING).bind("article", article.toString()), at);
    }

    @Override
    public Flux<ArticleLink> guides(ListKind list, Instant at) {
        return links(published.sql(GUIDES).bind("list", list.name()), at);
    }

    @Override
    public Flux<Reference> entries(UUID article, Collection<UUID> entries, Instant at) {
        return entries.isEmpty()
                ? Flux.empty()
                : published
                        .sql(ENTRIES)
                        .bind("entries", entries.toArray(UUID[]::new))
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .map(row -> reference(article, Columns.of(row)))
                        .all();
    }

    private static Flux<ArticleLink> links(GenericExecuteSpec statement, Instant at) {
        return statement
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> link(Columns.of(row)))
                .all();
    }

    private static ArticleLink link(Columns row) {
        return new ArticleLink(
                row.id("id"),
                row.id("article"),
                PublishedArticleRows.kind(row),
                new Slug(row.text("slug")),
                row.text("title"),
                row.text("summary"),
                row.instant("visible_from"));
    }

    private static Reference reference(UUID article, Columns row) {
        return new Reference(
                article, row.id("entry"), row.text("label"), row.textOrNull("title"), row.instantOrNull("changed_at"));
    }
}
