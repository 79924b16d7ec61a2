package org.creditportal.cms.store;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.search.Dimension;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexDocument;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.Search;
import org.creditportal.search.SearchContract;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// PostgreSQL answers every question as Elasticsearch does.
class PostgresSearchIT extends SearchContract {

    private static final String PUT = """
            insert into published.entry (id, version, list, list_name, subject, name, field, region, reason, department,
                basis, decided_on, valid_from, visible_from, visible_until, folded_name, bigrams, codes, pinyin)
            values (:id, :version, :list, '虚构', :subject, '虚构', :field, :region, '虚构', :department,
                '虚构', :decidedOn, date '2026-01-01', :from, coalesce(:until, 'infinity'), :folded, :bigrams, :codes,
                :pinyin)
            on conflict (id) do update set
                version = excluded.version, list = excluded.list, subject = excluded.subject, field = excluded.field,
                region = excluded.region, department = excluded.department, decided_on = excluded.decided_on,
                visible_from = excluded.visible_from, visible_until = excluded.visible_until,
                folded_name = excluded.folded_name, bigrams = excluded.bigrams, codes = excluded.codes,
                pinyin = excluded.pinyin
            where entry.version < excluded.version and entry.visible_from < 'infinity'
            """;

    private static final String PUT_ANNOUNCEMENT = """
            insert into published.announcement (id, version, kind, list, number, title, body, department, region,
                visible_from, visible_until, folded_name, bigrams, codes, pinyin)
            values (:id, :version, :kind, :list, '虚构', '虚构', '虚构', :department, :region,
                :from, coalesce(:until, 'infinity'), :folded, :bigrams, :codes, :pinyin)
            """;

    private static final String PUT_ARTICLE = """
            insert into published.article (id, article, version, edition, slug, kind, title, summary, body, attachments,
                fields, department, region, first_published, visible_from, visible_until, folded_name, bigrams, codes,
                pinyin)
            values (:id, :id, :version, 1, 'xu-gou', :kind, '虚构', '虚构', '', '[]', '{}', :department, :region,
                :from, :from, coalesce(:until, 'infinity'), :folded, :bigrams, :codes, :pinyin)
            """;

    /// A purged record is a row that never begins.
    private static final String TOMBSTONE = """
            insert into published.entry (id, version, list, list_name, subject, name, field, region, reason, department,
                basis, valid_from, visible_from, visible_until, folded_name, bigrams, codes, pinyin)
            values (:id, :version, '', '', 'organisation', '', '', '', '', '', '', date '2026-01-01', 'infinity',
                'infinity', '', '{}', '{}', '')
            on conflict (id) do update set version = excluded.version, visible_from = 'infinity'
            where entry.version < excluded.version
            """;

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static ConnectionPool pool;
    private static DatabaseClient client;

    @BeforeAll
    static void migrate() {
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://localhost:" + DATABASE.port() + "/" + DATABASE.name(),
                        "portal_owner",
                        "test")
                .schemas("cms", "published")
                .placeholders(Map.of("region", "虚构市", "cmsRole", "portal_cms", "publicRole", "portal_public"))
                .load()
                .migrate();
        DATABASE.execute(
                "alter table published.entry drop constraint entry_check, drop constraint entry_subject_check",
                "alter table published.entry alter field drop not null, alter department drop not null,"
                        + " alter region drop not null, alter decided_on drop not null, alter subject drop not null,"
                        + " alter list drop not null",
                "alter table published.announcement alter department drop not null, alter region drop not null",
                "alter table published.article alter department drop not null, alter region drop not null");
        var login = new DatabaseSettings.Login("portal_cms", "test");
        pool = Connections.pool(
                new DatabaseSettings(
                        "localhost", DATABASE.port(), DATABASE.name(), login, login, login, "disable", null),
                login,
                Map.of());
        client = DatabaseClient.create(pool);
    }

    @AfterAll
    static void disconnect() {
        pool.dispose();
    }

    @BeforeEach
    void empty() {
        DATABASE.execute("truncate published.entry, published.announcement, published.article cascade");
    }

    @Override
    protected Search search() {
        return new PostgresSearch(client);
    }

    @Override
    protected IndexWriter writer() {
        return PostgresSearchIT::write;
    }

    private static Mono<List<IndexWriter.Refused>> write(List<IndexChange> changes) {
        return Flux.fromIterable(changes).concatMap(PostgresSearchIT::write).then(Mono.just(List.of()));
    }

    private static Mono<Void> write(IndexChange change) {
        return switch (change) {
            case IndexChange.Put put -> write(put.document());
            case IndexChange.Tombstone tombstone ->
                client.sql(TOMBSTONE)
                        .bind("id", tombstone.id())
                        .bind("version", tombstone.version())
                        .then();
        };
    }

    private static Mono<Void> write(IndexDocument document) {
        return switch (document.content()) {
            case "announcement" -> announce(document);
            case "article" -> article(document);
            default -> put(document);
        };
    }

    private static Mono<Void> article(IndexDocument document) {
        return bind(client.sql(PUT_ARTICLE), document)
                .bind("kind", value(document, Dimension.ARTICLE))
                .then();
    }

    private static Mono<Void> put(IndexDocument document) {
        return bindList(client.sql(PUT), document)
                .bind("subject", value(document, Dimension.SUBJECT))
                .bind("field", value(document, Dimension.FIELD))
                .bind("decidedOn", Maybe.of(document.decidedOn(), LocalDate.class))
                .then();
    }

    private static Mono<Void> announce(IndexDocument document) {
        return bindList(client.sql(PUT_ANNOUNCEMENT), document)
                .bind("kind", value(document, Dimension.ANNOUNCEMENT))
                .then();
    }

    private static GenericExecuteSpec bindList(GenericExecuteSpec statement, IndexDocument document) {
        return bind(statement, document).bind("list", value(document, Dimension.LIST));
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, IndexDocument document) {
        var text = document.text();
        return statement
                .bind("id", document.id())
                .bind("version", document.version())
                .bind("region", value(document, Dimension.REGION))
                .bind("department", value(document, Dimension.DEPARTMENT))
                .bind("from", document.visibleFrom())
                .bind("until", Maybe.of(document.visibleUntil(), Instant.class))
                .bind("folded", text.name())
                .bind("bigrams", text.bigrams().toArray(String[]::new))
                .bind("codes", text.codes().toArray(String[]::new))
                .bind("pinyin", " " + String.join(" ", text.pinyin()));
    }

    private static Parameter value(IndexDocument document, Dimension dimension) {
        return Maybe.of(document.values().get(dimension), String.class);
    }
}
