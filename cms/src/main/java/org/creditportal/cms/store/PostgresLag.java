package org.creditportal.cms.store;

import org.creditportal.cms.publication.Lag;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresLag implements Lag {

    private static final String MEASURE = """
            select
                count(*) filter (where parked_at is null) as pending,
                count(*) filter (where parked_at is not null) as parked,
                greatest(0, cast(coalesce(extract(epoch from published.portal_time() - min(effect_at)), 0) as bigint))
                    as oldest_seconds,
                (select count(*) from published.entry) + (select count(*) from published.announcement)
                    + (select count(*) from published.article) as published
            from published.outbox
            """;

    private final DatabaseClient published;

    PostgresLag(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Mono<Figures> measure() {
        return published.sql(MEASURE).map(row -> figures(Columns.of(row))).one();
    }

    private static Figures figures(Columns row) {
        return new Figures(
                row.count("pending"), row.count("parked"), row.count("oldest_seconds"), row.count("published"));
    }
}
