package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPublishedEntries implements PublishedEntries {

    private static final String FIND = """
            select id, version, list, list_name, subject, name, uscc, registration_number, lei, legal_representative,
                masked_id, field, region, reason, outcome, department, basis, decision_number, decided_on,
                valid_from, valid_until, degree, repairable, repair,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.entry e
            where id = :id and not exists (select from published.pending_release r where r.id = e.release)
            """;

    /// The gate: visible at :at, or not there.
    private static final String VISIBLE = """
            select id, version, list, list_name, subject, name, uscc, registration_number, lei, legal_representative,
                masked_id, field, region, reason, outcome, department, basis, decision_number, decided_on,
                valid_from, valid_until, degree, repairable, repair,
                visible_from, nullif(visible_until, 'infinity') as visible_until
            from published.entry e
            where visible_from <= :at and visible_until > :at
                and not exists (select from published.pending_release r where r.id = e.release)
                and (id = any(:ids) or uscc = :code)
            order by visible_from desc, id
            """;

    private static final UUID[] NONE = {};

    private final DatabaseClient client;

    PostgresPublishedEntries(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<PublishedEntry> find(UUID id) {
        return client.sql(FIND)
                .bind("id", id)
                .map(row -> PublishedRows.entry(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<PublishedEntry> visible(Collection<UUID> ids, Instant at) {
        return visible(ids.toArray(UUID[]::new), "", at);
    }

    @Override
    public Flux<PublishedEntry> ofOrganisation(UnifiedSocialCreditCode code, Instant at) {
        return visible(NONE, code.value(), at);
    }

    private Flux<PublishedEntry> visible(UUID[] ids, String code, Instant at) {
        return client.sql(VISIBLE)
                .bind("ids", ids)
                .bind("code", code)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> PublishedRows.entry(Columns.of(row)))
                .all();
    }
}
