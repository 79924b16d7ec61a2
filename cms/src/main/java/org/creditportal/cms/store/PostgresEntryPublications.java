package org.creditportal.cms.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.MaskedEntry;
import org.jspecify.annotations.Nullable;
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
        return publish(entries, null);
    }

    @Override
    public Mono<Void> publishHidden(UUID release, List<MaskedEntry> entries) {
        return publish(entries, release);
    }

    private Mono<Void> publish(List<MaskedEntry> entries, @Nullable UUID release) {
        var rows = entries.stream().map(PublishedEntryRow::of).toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(EntryPublicationStatements.PUBLISH)
                        .bind("entries", Json.of(rows))
                        .bind("release", Maybe.of(release, UUID.class))
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
