package org.creditportal.cms.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.publication.Release;
import org.creditportal.cms.publication.Releases;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresReleases implements Releases {

    private static final String PLAN = """
            insert into published.pending_release (id, entries, planned_at)
            select :id, :entries, published.release_instant(interval '2 s' + :entries * per_entry)
            from cms.release_pace
            returning id, planned_at
            """;

    private static final String CLAIM = """
            update published.pending_release
            set claimed_until = clock_timestamp() + make_interval(secs => :lease)
            where id = (
                select id from published.pending_release
                where claimed_until is null or claimed_until < clock_timestamp()
                order by planned_at
                limit 1
                for update skip locked)
            returning id, planned_at
            """;

    private static final String RENEW = """
            update published.pending_release
            set claimed_until = clock_timestamp() + make_interval(secs => :lease)
            where id = :id
            """;

    /// Opening and postponing wait for it, renewing the lease does not: else one step would wait for the other.
    private static final String HOLD = """
            select id, planned_at from published.pending_release where id = :id for key share
            """;

    /// A look at the edges may be half a guard old, so the transaction must have ended by half a guard before the
    /// instant.
    private static final String LIMIT = """
            select set_config('transaction_timeout', cast(cast(
                extract(epoch from planned_at - published.portal_time() - interval '500 ms') * 1000 as int) as text), true)
            from published.pending_release
            where id = :id and planned_at >= published.guard()
            for update
            """;

    /// The pace is that of the steps, without what every release takes; between 5,000 and 500 entries a second. A
    /// release
    /// that was held up teaches no more than twice the pace it was planned by.
    private static final String OPEN = """
            with opened as (
                delete from published.pending_release where id = :id
                returning planned_at, (published.portal_time() - begun_at - interval '1 s') / entries as per_entry
            ), learnt as (
                update cms.release_pace p
                set per_entry = least(greatest(o.per_entry, interval '0.2 ms'), p.per_entry * 2, interval '2 ms')
                from opened o
            )
            select planned_at from opened
            """;

    /// The index may show what was missed until it has learnt of it, so the messages count from the missed instant on.
    private static final String POSTPONE = """
            with planned as (
                select r.id, r.planned_at as missed,
                    published.release_instant(interval '3 s' + r.entries * interval '0.5 ms') as at
                from published.pending_release r
                where r.id = :id
                for update
            ), moved as (
                update published.entry e
                set visible_from = p.at, version = e.version + 1
                from planned p
                where e.release = p.id and e.visible_from < p.at
                returning e.id, e.version, p.missed
            ), announced as (
                update published.announcement a
                set visible_from = p.at, version = a.version + 1
                from planned p
                where a.form = p.id and a.visible_from < p.at
                returning a.id, a.version, p.missed
            ), edges as (
                insert into published.edge select at from planned on conflict do nothing
            ), told as (
                insert into published.outbox (content, content_id, version, effect_at)
                select 'entry', id, version, missed from moved
                union all
                select 'announcement', id, version, missed from announced
            )
            update published.pending_release r set planned_at = p.at from planned p where r.id = p.id
            """;

    private final DatabaseClient cms;

    PostgresReleases(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Release> plan(UUID id, int entries) {
        return one(cms.sql(PLAN).bind("id", id).bind("entries", entries));
    }

    @Override
    public Mono<Release> claim(Duration lease) {
        return one(cms.sql(CLAIM).bind("lease", (double) lease.toSeconds()));
    }

    @Override
    public Mono<Void> renew(UUID id, Duration lease) {
        return cms.sql(RENEW)
                .bind("id", id)
                .bind("lease", (double) lease.toSeconds())
                .then();
    }

    @Override
    public Mono<Release> hold(UUID id) {
        return one(cms.sql(HOLD).bind("id", id));
    }

    @Override
    public Mono<Instant> open(UUID id) {
        var open = cms.sql(OPEN)
                .bind("id", id)
                .map(row -> Columns.of(row).instant("planned_at"))
                .one();
        return cms.sql(LIMIT).bind("id", id).fetch().one().flatMap(limited -> open);
    }

    @Override
    public Mono<Void> postpone(UUID id) {
        return cms.sql(POSTPONE).bind("id", id).then();
    }

    private static Mono<Release> one(DatabaseClient.GenericExecuteSpec statement) {
        return statement.map(row -> release(Columns.of(row))).one();
    }

    private static Release release(Columns row) {
        return new Release(row.id("id"), row.instant("planned_at"));
    }
}
