package org.creditportal.cms.store;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.outbox.OutboxMessage;
import org.creditportal.cms.outbox.ParkedMessage;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresOutbox implements Outbox {

    /// The array is made once. As a subquery of `in` it is run again for each row while the planner takes the table for
    /// empty, as it mostly is: that takes the square of the time, and more messages than the limit.
    private static final String CLAIM = """
            update published.outbox o
            set attempts = attempts + 1, claimed_until = clock_timestamp() + make_interval(secs => :lease)
            where id = any(array(
                select id from published.outbox
                where parked_at is null and next_attempt_at <= clock_timestamp()
                    and (claimed_until is null or claimed_until < clock_timestamp())
                order by effect_at, id
                limit :limit
                for update skip locked))
            returning id, content, content_id, version, effect_at, attempts
            """;

    private static final String ACKNOWLEDGE = """
            delete from published.outbox where id = any(:ids)
            """;

    /// Twice as long after each attempt, from 0.2 s to 5 s.
    private static final String POSTPONE = """
            update published.outbox
            set problem = :problem, claimed_until = null,
                parked_at = case when :last and attempts >= 20 then clock_timestamp() end,
                next_attempt_at = clock_timestamp() + least(0.1 * 2 ^ least(attempts, 10), 5) * interval '1 second'
            where id = any(:ids)
            """;

    private static final String ENQUEUE = """
            insert into published.outbox (content, content_id, version, effect_at)
            select 'entry', id, version, published.portal_time() from published.entry where id = any(:records)
            union all
            select 'announcement', id, version, published.portal_time() from published.announcement
            where id = any(:records)
            union all
            select 'article', id, version, published.portal_time() from published.article where id = any(:records)
            """;

    private static final String MEND = """
            with wrong as (
                select id, held from jsonb_to_recordset(cast(:wrong as jsonb)) as w (id uuid, held bigint)
                where not exists (select from published.outbox o where o.content_id = w.id)
            ), later_entries as (
                update published.entry e set version = w.held + 1
                from wrong w where e.id = w.id and e.version < w.held and w.held < 9223372036854775807
            ), later_announcements as (
                update published.announcement a set version = w.held + 1
                from wrong w where a.id = w.id and a.version < w.held and w.held < 9223372036854775807
            ), later_articles as (
                update published.article a set version = w.held + 1
                from wrong w where a.id = w.id and a.version < w.held and w.held < 9223372036854775807
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select
                case when exists (select from published.announcement a where a.id = w.id) then 'announcement'
                    when exists (select from published.article a where a.id = w.id) then 'article'
                    else coalesce(p.content, 'entry') end,
                id, greatest(w.held, p.version, 1), published.portal_time()
            from wrong w left join cms.purged p using (id)
            """;

    private static final String PARKED = """
            select id, content, content_id, version, effect_at, attempts, parked_at, coalesce(problem, '') as problem
            from published.outbox where parked_at is not null order by parked_at, id limit 1000
            """;

    private static final String RETRY_PARKED = """
            update published.outbox
            set parked_at = null, attempts = 0, next_attempt_at = clock_timestamp()
            where parked_at is not null
            """;

    private final DatabaseClient cms;

    PostgresOutbox(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<OutboxMessage> claim(int limit, Duration lease) {
        return cms.sql(CLAIM)
                .bind("limit", limit)
                .bind("lease", (double) lease.toSeconds())
                .map(row -> message(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> acknowledge(Collection<Long> ids) {
        return cms.sql(ACKNOWLEDGE).bind("ids", ids.toArray(Long[]::new)).then();
    }

    @Override
    public Mono<Void> postpone(Collection<Long> ids, String problem, boolean isTheirOwnFault) {
        return cms.sql(POSTPONE)
                .bind("last", isTheirOwnFault)
                .bind("ids", ids.toArray(Long[]::new))
                .bind("problem", problem)
                .then();
    }

    @Override
    public Mono<Void> enqueue(Collection<UUID> records) {
        return cms.sql(ENQUEUE).bind("records", records.toArray(UUID[]::new)).then();
    }

    @Override
    public Mono<Long> mend(Map<UUID, Long> held) {
        var wrong = held.entrySet().stream()
                .map(document -> new Wrong(document.getKey(), document.getValue()))
                .toList();
        return cms.sql(MEND).bind("wrong", Json.of(wrong)).fetch().rowsUpdated();
    }

    @Override
    public Flux<ParkedMessage> parked() {
        return cms.sql(PARKED).map(row -> parked(Columns.of(row))).all();
    }

    @Override
    public Mono<Long> retryParked() {
        return cms.sql(RETRY_PARKED).fetch().rowsUpdated();
    }

    private static OutboxMessage message(Columns row) {
        return new OutboxMessage(
                row.count("id"),
                row.text("content"),
                row.id("content_id"),
                row.count("version"),
                row.instant("effect_at"),
                row.number("attempts"));
    }

    private static ParkedMessage parked(Columns row) {
        return new ParkedMessage(message(row), row.instant("parked_at"), row.text("problem"));
    }

    private record Wrong(UUID id, long held) {}
}
