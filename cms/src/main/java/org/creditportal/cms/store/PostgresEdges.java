package org.creditportal.cms.store;

import java.time.Duration;
import org.creditportal.cms.publication.EdgeView;
import org.creditportal.cms.publication.Edges;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresEdges implements Edges {

    /// One statement, so that all of it is seen at once; instants as epoch milliseconds, which all edges are whole
    /// in. From one instant of the outbox it steps to the next, however many messages have one.
    private static final String LOOK = """
            with recursive message (effect_at) as (
                (select effect_at from published.outbox order by effect_at limit 1)
                union all
                select (select o.effect_at from published.outbox o
                    where o.effect_at > m.effect_at order by o.effect_at limit 1)
                from message m where m.effect_at <= published.portal_time() + interval '10 s'
            )
            select
                (select max(at) from published.edge where at <= now) as last,
                array(select cast(extract(epoch from at) * 1000 as bigint) from published.edge
                    where at > now and at <= now + interval '10 s' order by at) as upcoming,
                (select min(at) from published.edge where at > now) as next_planned,
                array(select cast(extract(epoch from effect_at) * 1000 as bigint) from (
                        select effect_at from message
                        union
                        select planned_at from published.pending_release) waiting
                    where effect_at <= now + interval '10 s' order by 1) as unacknowledged,
                region,
                cast(extract(epoch from clock_offset) * 1000 as bigint) as offset_millis
            from (select region, clock_offset, clock_timestamp() + clock_offset as now from published.installation) here
            """;

    private final DatabaseClient published;

    PostgresEdges(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Mono<EdgeView> look() {
        return published.sql(LOOK).map(row -> view(Columns.of(row))).one();
    }

    private static EdgeView view(Columns row) {
        return new EdgeView(
                row.instant("last"),
                row.instants("upcoming"),
                row.instantOrNull("next_planned"),
                row.instants("unacknowledged"),
                row.text("region"),
                Duration.ofMillis(row.count("offset_millis")));
    }
}
