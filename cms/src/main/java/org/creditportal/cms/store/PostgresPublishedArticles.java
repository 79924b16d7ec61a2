package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.publication.Addressed;
import org.creditportal.cms.publication.EditionNote;
import org.creditportal.cms.publication.MediumUse;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPublishedArticles implements PublishedArticles {

    /// The visible one, else the one that was over last; what never began counts for nothing.
    private static final String AT = """
            select id, article, version, edition, slug, kind, title, summary, body, attachments, fields, department,
                region, change_note, first_published, visible_from, nullif(visible_until, 'infinity') as visible_until,
                withdrawal, moved_to, banner
            from published.article
            where slug = :slug and visible_from <= :at and visible_from < visible_until
            order by visible_until > :at desc, visible_until desc, visible_from desc
            limit 1
            """;

    /// The gate: visible at :at, or not there.
    private static final String VISIBLE = """
            select id, article, version, edition, slug, kind, title, summary, body, attachments, fields, department,
                region, change_note, first_published, visible_from, nullif(visible_until, 'infinity') as visible_until,
                withdrawal, moved_to, banner
            from published.article
            where id = any(:ids) and visible_from <= :at and visible_until > :at
            """;

    private static final String HISTORY = """
            select edition, visible_from, change_note from published.article
            where article = :article and visible_from <= :at and visible_from < visible_until
            order by visible_from desc
            """;

    private static final String MEDIA = """
            select u.owner, m.id, m.name, m.type, m.hash, m.size, m.width, m.height, m.thumbnail
            from published.media_use u join published.media m on m.id = u.media
            where u.owner = any(:editions)
            order by m.id
            """;

    private final DatabaseClient published;

    PostgresPublishedArticles(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Mono<Addressed> at(Slug slug, Instant at) {
        return published
                .sql(AT)
                .bind("slug", slug.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> addressed(PublishedArticleRows.article(Columns.of(row)), at))
                .one();
    }

    @Override
    public Flux<PublishedArticle> visible(Collection<UUID> editions, Instant at) {
        return published
                .sql(VISIBLE)
                .bind("ids", editions.toArray(UUID[]::new))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> PublishedArticleRows.article(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<EditionNote> history(UUID article, Instant at) {
        return published
                .sql(HISTORY)
                .bind("article", article)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> note(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<MediumUse> media(Collection<UUID> editions) {
        return editions.isEmpty()
                ? Flux.empty()
                : published
                        .sql(MEDIA)
                        .bind("editions", editions.toArray(UUID[]::new))
                        .map(row -> use(Columns.of(row)))
                        .all();
    }

    private static Addressed addressed(PublishedArticle article, Instant at) {
        if (article.window().contains(at)) {
            return new Addressed.Shown(article);
        }
        var withdrawal = article.withdrawal();
        return new Addressed.Ended(article, withdrawal == null ? new Withdrawal.Gone() : withdrawal);
    }

    private static EditionNote note(Columns row) {
        return new EditionNote(row.number("edition"), row.instant("visible_from"), row.textOrNull("change_note"));
    }

    private static MediumUse use(Columns row) {
        return new MediumUse(row.id("owner"), medium(row));
    }

    private static PublishedMedium medium(Columns row) {
        return new PublishedMedium(
                row.id("id"),
                row.text("name"),
                row.text("type"),
                row.text("hash"),
                row.count("size"),
                row.optional("width", Integer.class),
                row.optional("height", Integer.class),
                row.textOrNull("thumbnail"));
    }
}
