package org.creditportal.cms.store;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresPublishedRecords implements PublishedRecords {

    private static final String ENTRIES = """
            select id, version, list, list_name, subject, name, uscc, registration_number, lei, legal_representative,
                masked_id, field, region, reason, outcome, department, basis, decision_number, decided_on,
                valid_from, valid_until, degree, repairable, repair,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.entry
            where id = any(:ids)
            """;

    private static final String ANNOUNCEMENTS = """
            select id, version, kind, list, number, title, body, department, region,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.announcement
            where id = any(:ids)
            """;

    private static final String ARTICLES = """
            select id, article, version, edition, slug, kind, title, summary, body, attachments, fields, department,
                region, change_note, first_published, visible_from, nullif(visible_until, 'infinity') as visible_until,
                withdrawal, moved_to, banner
            from published.article
            where id = any(:ids)
            """;

    private final DatabaseClient cms;

    PostgresPublishedRecords(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<Published> current(Collection<UUID> ids) {
        return Flux.concat(
                current(ENTRIES, ids, PublishedRows::entry),
                current(ANNOUNCEMENTS, ids, PublishedRows::announcement),
                current(ARTICLES, ids, PublishedArticleRows::article));
    }

    private <T extends Published> Flux<T> current(String statement, Collection<UUID> ids, Function<Columns, T> record) {
        return cms.sql(statement)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> record.apply(Columns.of(row)))
                .all();
    }
}
