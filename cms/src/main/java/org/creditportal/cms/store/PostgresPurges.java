package org.creditportal.cms.store;

import io.r2dbc.spi.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.listing.Purges;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPurges implements Purges {

    private static final String PLAN = """
            insert into cms.purge (entry, due_at) values (:entry, :due)
            on conflict (entry) do update set due_at = least(purge.due_at, excluded.due_at)
            """;

    private static final String DUE = """
            select entry from cms.purge where due_at <= published.portal_time()
            order by due_at limit :limit for update skip locked
            """;

    /// A record that was never public leaves an entry in the ledger too.
    private static final String LEDGER_ENTRY = """
            insert into cms.purged (id, version) values (:entry, 1) on conflict do nothing
            """;

    /// What a department was answered about the entry, and the page of entries that it was on.
    private static final String ANSWERS = """
            delete from cms.idempotency
            where body is not null and position(convert_to(cast(:entry as text), 'UTF8') in body) > 0
            """;

    private static final String PROBLEMS = """
            delete from cms.intake_problem p using cms.entry e
            where e.id = :entry and p.intake = e.intake and p.row = e.row
            """;

    /// A public notice names its candidate.
    private static final String PUBLIC_NOTICE = """
            delete from published.announcement where id = (select notice from cms.candidate where id = :entry)
            """;

    private static final String NOTICE = """
            delete from cms.announcement where id = (select notice from cms.candidate where id = :entry)
            """;

    private static final String PUBLISHED = """
            delete from published.entry where id = :entry
            """;

    private static final String CANDIDATE = """
            delete from cms.candidate where id = :entry returning subject
            """;

    private static final String RECORD = """
            delete from cms.entry where id = :entry returning subject
            """;

    private static final String SUBJECT = """
            delete from cms.subject s
            where s.id = any(:subjects)
                and not exists (select from cms.entry e where e.subject = s.id)
                and not exists (select from cms.candidate c where c.subject = s.id)
            """;

    private static final String DONE = """
            delete from cms.purge where entry = :entry
            """;

    private static final String LEDGER = """
            select id from cms.purged order by id
            """;

    private static final String WAITING = """
            select cast(extract(epoch from clock_timestamp() - min(p.purged_at)) as bigint) as seconds
            from cms.purged p, cms.compaction c where p.purged_at > c.done_at
            having min(p.purged_at) is not null
            """;

    /// A rewrite is no part of any transaction, and may take its time.
    private static final List<String> REWRITE = List.of(
            "set statement_timeout = '30min'",
            "vacuum full cms.entry",
            "vacuum full cms.candidate",
            "vacuum full cms.subject",
            "vacuum full cms.masked_entry",
            "vacuum full cms.announcement",
            "vacuum full cms.intake_problem",
            "vacuum full cms.idempotency",
            "vacuum full published.entry",
            "vacuum full published.announcement",
            "vacuum full published.announcement_entry",
            "reset statement_timeout");

    private static final String COMPACTED = """
            update cms.compaction set done_at = :begun
            """;

    private final DatabaseClient cms;

    PostgresPurges(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> plan(UUID entry, Instant due) {
        return cms.sql(PLAN)
                .bind("entry", entry)
                .bind("due", due.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Flux<UUID> due(int limit) {
        return cms.sql(DUE)
                .bind("limit", limit)
                .map(row -> Columns.of(row).id("entry"))
                .all();
    }

    @Override
    public Mono<Void> purge(UUID entry) {
        return Flux.just(ANSWERS, PROBLEMS, PUBLIC_NOTICE, NOTICE, PUBLISHED, LEDGER_ENTRY)
                .concatMap(statement -> cms.sql(statement).bind("entry", entry).then())
                .thenMany(Flux.just(CANDIDATE, RECORD))
                .concatMap(statement -> cms.sql(statement)
                        .bind("entry", entry)
                        .map(row -> Columns.of(row).id("subject"))
                        .all())
                .collectList()
                .flatMap(subjects -> cms.sql(SUBJECT)
                        .bind("subjects", subjects.toArray(UUID[]::new))
                        .then())
                .then(cms.sql(DONE).bind("entry", entry).then());
    }

    @Override
    public Flux<UUID> ledger() {
        return cms.sql(LEDGER).map(row -> Columns.of(row).id("id")).all();
    }

    @Override
    public Mono<Duration> waitingForCompaction() {
        return cms.sql(WAITING)
                .map(row -> Duration.ofSeconds(Columns.of(row).count("seconds")))
                .one();
    }

    @Override
    public Mono<Void> compact() {
        var begun = OffsetDateTime.now(ZoneOffset.UTC);
        return cms.inConnection(connection -> Flux.fromIterable(REWRITE)
                        .concatMap(statement -> Flux.from(
                                        connection.createStatement(statement).execute())
                                .flatMap(Result::getRowsUpdated))
                        .then())
                .then(cms.sql(COMPACTED).bind("begun", begun).then());
    }
}
