package org.creditportal.cms.store;

import java.time.Duration;
import java.time.Instant;
import org.creditportal.cms.delivery.DuePush;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.delivery.PushQueue;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPushQueue implements PushQueue {

    private static final double MILLIS = 1000;

    private static final String CLAIM = """
            with due as (
                select d.id, c.endpoint
                from cms.channel c
                join cms.delivery d on d.channel_kind = c.kind and d.channel_name = c.name
                where c.endpoint is not null and d.state = 'due' and d.channel_kind <> 'portal'
                    and d.visible_at <= published.portal_time() and d.next_attempt_at <= clock_timestamp()
                    and (d.claimed_until is null or d.claimed_until < clock_timestamp())
                order by d.visible_at, d.id
                limit :limit
                for no key update of d skip locked
            )
            update cms.delivery d
            set attempts = d.attempts + 1, claimed_until = clock_timestamp() + make_interval(secs => :lease)
            from due
            where d.id = due.id
            returning d.id, d.announcement, d.channel_kind, d.channel_name, d.attempts, due.endpoint
            """;

    /// However late the answer is: what the platform has is delivered.
    private static final String FULFIL = """
            update cms.delivery
            set state = 'fulfilled', fulfilled_at = published.portal_time(), proof = :proof, problem = null,
                claimed_until = null
            where id = :id and state <> 'fulfilled'
            """;

    private static final String POSTPONE = """
            update cms.delivery
            set problem = :problem, claimed_until = null,
                state = case when attempts >= :most then 'parked' else state end,
                next_attempt_at = clock_timestamp() + least(2 ^ least(attempts - 1, 10), 600) * interval '1 second'
            where id = :id and state = 'due' and attempts = :attempts
            returning state = 'parked' as is_parked
            """;

    private static final String PARK = """
            update cms.delivery set state = 'parked', problem = :problem, claimed_until = null
            where id = :id and state = 'due' and attempts = :attempts
            """;

    private static final String AWAIT = """
            update cms.delivery
            set attempts = attempts - 1, claimed_until = null, visible_at = :at
            where id = :id and state = 'due' and attempts = :attempts
            """;

    private final DatabaseClient cms;

    PostgresPushQueue(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<DuePush> claim(int limit, Duration lease) {
        return cms.sql(CLAIM)
                .bind("limit", limit)
                .bind("lease", lease.toMillis() / MILLIS)
                .map(row -> push(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> fulfil(DuePush push, String proof) {
        return cms.sql(FULFIL).bind("id", push.id()).bind("proof", proof).then();
    }

    @Override
    public Mono<Boolean> postpone(DuePush push, String problem) {
        return attempt(POSTPONE, push)
                .bind("problem", problem)
                .bind("most", MOST_ATTEMPTS)
                .map(row -> Columns.of(row).bool("is_parked"))
                .one()
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Void> park(DuePush push, String problem) {
        return attempt(PARK, push).bind("problem", problem).then();
    }

    @Override
    public Mono<Void> await(DuePush push, Instant visibleFrom) {
        return attempt(AWAIT, push).bind("at", visibleFrom).then();
    }

    /// Of a later attempt, perhaps by another node, this one says nothing.
    private DatabaseClient.GenericExecuteSpec attempt(String statement, DuePush push) {
        return cms.sql(statement).bind("id", push.id()).bind("attempts", push.attempts());
    }

    private static DuePush push(Columns row) {
        return new DuePush(
                row.id("id"),
                row.id("announcement"),
                DeliveryRows.channel(row),
                Endpoint.parse(row.text("endpoint"), true),
                row.number("attempts"));
    }
}
