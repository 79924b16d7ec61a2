package org.creditportal.cms.store;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.FoundKind;
import org.creditportal.cms.media.MediaFindings;
import org.creditportal.cms.media.MediumFinding;
import org.creditportal.cms.media.MediumFinding.Justification;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresMediaFindings implements MediaFindings {

    private static final String RECORD = """
            insert into cms.media_finding (medium, key, kind, masked, excerpt)
            select :medium, key, kind, masked, excerpt
            from json_to_recordset(cast(:found as json)) as f (key text, kind text, masked text, excerpt text)
            """;

    private static final String OF = """
            select * from cms.media_finding where medium = any(:media) order by medium, kind, key
            """;

    private static final String JUSTIFY = """
            update cms.media_finding set basis = :basis, justified_by = :head, justified_at = :at
            where medium = :medium and key = :key and basis is null
            """;

    private final DatabaseClient cms;

    PostgresMediaFindings(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> record(UUID medium, List<Found> found) {
        var rows = found.stream()
                .map(one -> new Row(one.key(), one.kind().code(), one.masked(), one.excerpt()))
                .toList();
        return cms.sql(RECORD)
                .bind("medium", medium)
                .bind("found", Json.of(rows))
                .then();
    }

    @Override
    public Flux<MediumFinding> of(Collection<UUID> media) {
        return cms.sql(OF)
                .bind("media", media.toArray(UUID[]::new))
                .map(row -> finding(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Boolean> justify(UUID medium, String key, Justification justification) {
        return cms.sql(JUSTIFY)
                .bind("medium", medium)
                .bind("key", key)
                .bind("basis", justification.basis())
                .bind("head", justification.head())
                .bind("at", justification.at().atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static MediumFinding finding(Columns row) {
        var kind = FoundKind.of(row.text("kind")).orElseThrow();
        return new MediumFinding(
                row.id("medium"), new Found(kind, row.text("masked"), row.text("excerpt")), justification(row));
    }

    private static @Nullable Justification justification(Columns row) {
        var basis = row.textOrNull("basis");
        return basis == null ? null : new Justification(basis, row.id("justified_by"), row.instant("justified_at"));
    }

    /// A row on its way in; the names are those of the statement's record set.
    private record Row(String key, String kind, String masked, String excerpt) {}
}
