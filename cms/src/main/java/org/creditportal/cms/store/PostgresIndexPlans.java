package org.creditportal.cms.store;

import java.time.Duration;
import java.util.UUID;
import org.creditportal.cms.relay.IndexPlan;
import org.creditportal.cms.relay.IndexPlan.Progress;
import org.creditportal.cms.relay.IndexPlans;
import org.creditportal.search.IndexName;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

final class PostgresIndexPlans implements IndexPlans {

    private static final String LOOK = """
            select serving, filling, asked, reached, carried, total, started_at, ended_at from cms.search_index
            """;

    private static final String ASK = """
            update cms.search_index set asked = true where filling is null
            """;

    private static final String HOLD = """
            update cms.search_index
            set holder = :node, held_until = clock_timestamp() + make_interval(secs => :lease)
            where holder = :node or held_until is null or held_until < clock_timestamp()
            returning serving, filling, asked, reached, carried, total, started_at, ended_at
            """;

    private static final String BEGIN = """
            update cms.search_index
            set serving = :serving, filling = :filling, asked = false, reached = null, carried = 0, total = :total,
                started_at = clock_timestamp(), ended_at = null
            where holder = :node and filling is null
            """;

    private static final String BEGIN_ANEW = """
            update cms.search_index
            set reached = null, carried = 0, started_at = clock_timestamp()
            where holder = :node and filling is not null
            """;

    private static final String ADVANCE = """
            update cms.search_index
            set reached = :reached, carried = carried + :carried
            where holder = :node and filling is not null
            """;

    private static final String END = """
            update cms.search_index
            set serving = filling, filling = null, ended_at = clock_timestamp()
            where holder = :node and filling is not null
            """;

    private final DatabaseClient cms;

    PostgresIndexPlans(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<IndexPlan> look() {
        return plan(cms.sql(LOOK));
    }

    @Override
    public Mono<Boolean> ask() {
        return cms.sql(ASK).fetch().rowsUpdated().map(asked -> asked > 0);
    }

    @Override
    public Mono<IndexPlan> hold(UUID node, Duration lease) {
        return plan(cms.sql(HOLD).bind("node", node).bind("lease", (double) lease.toSeconds()));
    }

    @Override
    public Mono<Void> begin(UUID node, @Nullable IndexName serving, IndexName filling, long total) {
        return cms.sql(BEGIN)
                .bind("node", node)
                .bind("serving", Maybe.of(serving == null ? null : serving.toString(), String.class))
                .bind("filling", filling.toString())
                .bind("total", total)
                .then();
    }

    @Override
    public Mono<Void> beginAnew(UUID node) {
        return cms.sql(BEGIN_ANEW).bind("node", node).then();
    }

    @Override
    public Mono<Void> advance(UUID node, UUID reached, int carried) {
        return cms.sql(ADVANCE)
                .bind("node", node)
                .bind("reached", reached)
                .bind("carried", carried)
                .then();
    }

    @Override
    public Mono<Void> end(UUID node) {
        return cms.sql(END).bind("node", node).then();
    }

    private static Mono<IndexPlan> plan(GenericExecuteSpec statement) {
        return statement.map(row -> plan(Columns.of(row))).one();
    }

    private static IndexPlan plan(Columns row) {
        var progress = new Progress(
                row.optional("reached", UUID.class),
                row.count("carried"),
                row.count("total"),
                row.instantOrNull("started_at"),
                row.instantOrNull("ended_at"));
        return new IndexPlan(name(row, "serving"), name(row, "filling"), row.bool("asked"), progress);
    }

    private static @Nullable IndexName name(Columns row, String column) {
        var written = row.textOrNull(column);
        return written == null ? null : IndexName.parse(written).orElseThrow();
    }
}
