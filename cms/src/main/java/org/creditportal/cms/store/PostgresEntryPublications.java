package org.creditportal.cms.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.MaskedEntry;
import org.creditportal.cms.vocabulary.PublicationWindow;
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
    public Mono<Void> prepare(List<MaskedEntry> entries) {
        return entries.isEmpty()
                ? Mono.empty()
                : cms.sql(EntryPublicationStatements.PREPARE)
                        .bind(
                                "entries",
                                Json.of(entries.stream().map(MaskedEntryRow::of).toList()))
                        .then();
    }

    @Override
    public Mono<Void> publish(Map<UUID, PublicationWindow> windows) {
        return publish(windows, null);
    }

    @Override
    public Mono<Void> publishHidden(UUID release, Map<UUID, PublicationWindow> windows) {
        return publish(windows, release);
    }

    private Mono<Void> publish(Map<UUID, PublicationWindow> windows, @Nullable UUID release) {
        var rows = windows.entrySet().stream()
                .map(window -> new Window(
                        window.getKey(),
                        window.getValue().from(),
                        window.getValue().until()))
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(EntryPublicationStatements.PUBLISH)
                        .bind("windows", Json.of(rows))
                        .bind("release", Maybe.of(release, UUID.class))
                        .then();
    }

    @Override
    public Mono<Void> drop(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Mono.empty()
                : cms.sql(EntryPublicationStatements.DROP)
                        .bind("ids", entries.toArray(UUID[]::new))
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

    private record Window(UUID id, Instant since, @Nullable Instant until) {}

    private record End(UUID id, Instant at) {}
}
