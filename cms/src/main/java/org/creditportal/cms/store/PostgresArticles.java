package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.Articles;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Slug;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresArticles implements Articles {

    private final DatabaseClient cms;
    private final IdentityVault vault;

    PostgresArticles(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.vault = vault;
    }

    @Override
    public Mono<Boolean> begin(Article article) {
        return cms.sql(ArticleStatements.BEGIN)
                .bind("id", article.id())
                .bind("slug", article.slug().value())
                .bind("kind", article.kind().code())
                .bind("department", article.department().name())
                .bind("region", article.region())
                .bind("version", article.version())
                .fetch()
                .rowsUpdated()
                .flatMap(added -> added == 0
                        ? Mono.just(false)
                        : write(article, article.editions()).thenReturn(true));
    }

    @Override
    public Mono<Article> find(UUID id) {
        return cms.sql(ArticleStatements.FIND)
                .bind("id", id)
                .map(row -> row(Columns.of(row)))
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(PostgresArticles::article);
    }

    @Override
    public Mono<Article> lock(UUID id) {
        return cms.sql(ArticleStatements.LOCK)
                .bind("id", id)
                .map(row -> Columns.of(row).id("id"))
                .one()
                .flatMap(this::find);
    }

    @Override
    public Mono<Void> keep(Article before, Article after) {
        var kept = new HashSet<>(before.editions());
        var showings = before.showings();
        var changed = after.editions().stream()
                .filter(edition -> !kept.contains(edition)
                        || !Objects.equals(
                                showings.get(edition.id()), after.showings().get(edition.id())))
                .toList();
        var ids = after.editions().stream().map(Edition::id).toArray(UUID[]::new);
        return cms.sql(ArticleStatements.DROP)
                .bind("article", after.id())
                .bind("ids", ids)
                .then()
                .then(write(after, changed))
                .then(cms.sql(ArticleStatements.GROW).bind("id", after.id()).then());
    }

    @Override
    public Mono<Void> forget(UUID id) {
        return cms.sql(ArticleStatements.FORGET).bind("id", id).then();
    }

    @Override
    public Flux<Listed> browse(Filter filter, Instant at, int limit) {
        var kind = filter.kind();
        return cms.sql(ArticleStatements.BROWSE)
                .bind("department", filter.department().name())
                .bind("kind", Maybe.of(kind == null ? null : kind.code(), String.class))
                .bind("state", Maybe.of(filter.state(), String.class))
                .bind("after", Maybe.of(filter.after(), UUID.class))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(row -> listed(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<UUID> all() {
        return cms.sql(ArticleStatements.ALL)
                .map(row -> Columns.of(row).id("id"))
                .all();
    }

    @Override
    public Flux<UUID> beginning(Instant from, Instant until, Instant since, int limit) {
        return cms.sql(ArticleStatements.BEGINNING)
                .bind("since", from.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .bind("checked", since.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(row -> Columns.of(row).id("id"))
                .all();
    }

    @Override
    public Mono<Void> noteChecked(List<UUID> articles, Instant at) {
        return cms.sql(ArticleStatements.CHECKED)
                .bind("ids", articles.toArray(UUID[]::new))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    private Mono<Void> write(Article article, List<Edition> editions) {
        var showings = article.showings();
        var rows = editions.stream()
                .map(edition -> EditionRow.of(article.id(), edition, showings.get(edition.id()), vault))
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(ArticleStatements.WRITE)
                        .bind("editions", Json.of(rows))
                        .then();
    }

    private Row row(Columns row) {
        var kind = ArticleKind.of(row.text("kind")).orElseThrow();
        return new Row(
                row.id("id"),
                new Slug(row.text("slug")),
                kind,
                new Department(row.text("department")),
                row.text("region"),
                row.count("version"),
                EditionRow.read(row, kind, vault));
    }

    private static Article article(List<Row> rows) {
        var first = rows.getFirst();
        return new Article(
                first.id(),
                first.slug(),
                first.kind(),
                first.department(),
                first.region(),
                first.version(),
                rows.stream().map(Row::edition).toList());
    }

    private static Listed listed(Columns row) {
        return new Listed(
                row.id("id"),
                row.text("slug"),
                ArticleKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                new Department(row.text("department")),
                row.text("title"),
                row.number("number"),
                row.text("state"),
                row.instantOrNull("visible_from"),
                row.instantOrNull("visible_until"),
                row.count("version"));
    }

    private record Row(
            UUID id,
            Slug slug,
            ArticleKind kind,
            Department department,
            String region,
            long version,
            Edition edition) {}
}
