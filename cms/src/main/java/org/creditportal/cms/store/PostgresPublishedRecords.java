package org.creditportal.cms.store;

import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresPublishedRecords implements PublishedRecords {

    private static final String CURRENT = """
            select id, version, list, list_name, subject, name, uscc, registration_number, lei, legal_representative,
                masked_id, field, region, reason, outcome, department, basis, decision_number, decided_on,
                valid_from, valid_until, degree, repairable, repair,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.entry
            where id = any(:ids)
            """;

    private final DatabaseClient cms;

    PostgresPublishedRecords(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<Published> current(Collection<UUID> ids) {
        return cms.sql(CURRENT)
                .bind("ids", ids.toArray(UUID[]::new))
                .<Published>map(row -> PublishedRows.entry(Columns.of(row)))
                .all();
    }
}
