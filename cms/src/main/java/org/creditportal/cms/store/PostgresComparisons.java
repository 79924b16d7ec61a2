package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.relay.Comparison;
import org.creditportal.cms.relay.Comparisons;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresComparisons implements Comparisons {

    private static final String LOOK = """
            select
                asked or ended_at is null or ended_at < clock_timestamp() - interval '1 hour' as due,
                reached, buckets, records, wrong, started_at, ended_at
            from cms.reconciliation
            """;

    private static final String ASK = """
            update cms.reconciliation set asked = true where started_at is null or ended_at is not null
            """;

    private static final String BEGIN = """
            update cms.reconciliation
            set asked = false, reached = null, buckets = 0, records = 0, wrong = 0,
                started_at = clock_timestamp(), ended_at = null
            where exists (select from cms.search_index where holder = :node)
            """;

    private static final String ADVANCE = """
            update cms.reconciliation
            set reached = :reached, buckets = buckets + 1, records = records + :records, wrong = wrong + :wrong,
                ended_at = case when cast(:reached as uuid) is null then clock_timestamp() end
            where exists (select from cms.search_index where holder = :node)
            """;

    private final DatabaseClient cms;

    PostgresComparisons(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Comparison> look() {
        return cms.sql(LOOK).map(row -> comparison(Columns.of(row))).one();
    }

    @Override
    public Mono<Boolean> ask() {
        return cms.sql(ASK).fetch().rowsUpdated().map(asked -> asked > 0);
    }

    @Override
    public Mono<Void> begin(UUID node) {
        return cms.sql(BEGIN).bind("node", node).then();
    }

    @Override
    public Mono<Void> advance(UUID node, @Nullable UUID reached, long records, long wrong) {
        return cms.sql(ADVANCE)
                .bind("node", node)
                .bind("reached", Maybe.of(reached, UUID.class))
                .bind("records", records)
                .bind("wrong", wrong)
                .then();
    }

    private static Comparison comparison(Columns row) {
        return new Comparison(
                row.bool("due"),
                row.optional("reached", UUID.class),
                row.count("buckets"),
                row.count("records"),
                row.count("wrong"),
                row.instantOrNull("started_at"),
                row.instantOrNull("ended_at"));
    }
}
