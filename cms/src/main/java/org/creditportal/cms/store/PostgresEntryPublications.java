package org.creditportal.cms.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.MaskedEntry;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresEntryPublications implements EntryPublications {

    private final DatabaseClient cms;

    PostgresEntryPublications(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Instant> guard() {
        var edge = cms.sql(EntryPublicationStatements.GUARD)
                .map(row -> Columns.of(row).instant("edge"))
                .one();
        return cms.sql(EntryPublicationStatements.LIMIT).then().then(edge);
    }

    @Override
    public Mono<Void> publish(List<MaskedEntry> entries) {
        var rows = entries.stream().map(PublishedEntryRow::of).toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(EntryPublicationStatements.PUBLISH)
                        .bind("entries", Json.of(rows))
                        .then();
    }

    @Override
    public Mono<Void> end(Map<UUID, Instant> ends) {
        var rows = ends.entrySet().stream()
                .map(end -> new End(end.getKey(), end.getValue()))
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(EntryPublicationStatements.END)
                        .bind("ends", Json.of(rows))
                        .then();
    }

    private record End(UUID id, Instant at) {}
}
