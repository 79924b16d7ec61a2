package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.outbox.OutboxMessage;
import org.creditportal.cms.outbox.ParkedMessage;
import org.creditportal.cms.relay.Comparison;
import org.creditportal.cms.relay.IndexPlan;
import org.creditportal.cms.relay.IndexPlan.Progress;
import org.creditportal.search.IndexName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Mechanism 7: what administrators see of the index")
class ReconciliationViewTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final IndexName FIRST = new IndexName(2, 1);

    @ParameterizedTest
    @CsvSource({"1000, 10, 90", "5000, 10, 10", "10000, 10, 0", "2500, 1, 3", "12000, 10, 0"})
    @DisplayName("a rebuild of 10,000 is estimated to go on as fast as until now")
    void estimatesHowLongARebuildStillTakes(long carried, long elapsed, long remaining) {
        var view = view(filling(carried, null), elapsed).rebuild();

        assertThat(view.state()).isEqualTo("filling");
        assertThat(view.remainingSeconds()).isEqualTo(remaining);
    }

    @Test
    void estimatesNothingBeforeTheFirstPageAndAfterTheEnd() {
        assertThat(view(filling(0, null), 5).rebuild().remainingSeconds()).isNull();
        assertThat(view(filling(10_000, NOON), 5).rebuild().remainingSeconds()).isNull();
    }

    @Test
    void namesTheState() {
        var progress = new Progress(null, 0, 0, null, null);
        assertThat(view(new IndexPlan(FIRST, null, false, progress), 0)
                        .rebuild()
                        .state())
                .isEqualTo("idle");
        assertThat(view(new IndexPlan(FIRST, null, true, progress), 0).rebuild().state())
                .isEqualTo("asked");
        assertThat(view(new IndexPlan(FIRST, null, true, progress), 0).serving())
                .isEqualTo("v2-1");
    }

    @ParameterizedTest
    @CsvSource({
        "strict_dynamic_mapping_exception, 重建索引",
        "document_parsing_exception, 字段定义",
        "whatever_exception, 结果仍然准确"
    })
    void explainsEveryParkedMessage(String problem, String explained) {
        var message = new OutboxMessage(7, "entry", new UUID(0, 1), 3, NOON, 20);
        var parked = ReconciliationView.Parked.of(new ParkedMessage(message, NOON, problem));

        assertThat(parked.explanation()).contains(explained);
        assertThat(parked.problem()).isEqualTo(problem);
        assertThat(parked.attempts()).isEqualTo(20);
    }

    private static IndexPlan filling(long carried, @Nullable Instant endedAt) {
        return new IndexPlan(FIRST, new IndexName(2, 2), false, new Progress(null, carried, 10_000, NOON, endedAt));
    }

    private static ReconciliationView view(IndexPlan plan, long elapsed) {
        var comparison = new Comparison(false, null, 0, 0, 0, null, null);
        return ReconciliationView.of(plan, comparison, List.of(), NOON.plusSeconds(elapsed));
    }
}
