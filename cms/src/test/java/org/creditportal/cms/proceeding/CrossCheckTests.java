package org.creditportal.cms.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.proceeding.Samples.FIRST;
import static org.creditportal.cms.proceeding.Samples.SUBJECT;
import static org.creditportal.cms.proceeding.Samples.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A13: the cross-check at the moment of publication")
class CrossCheckTests {

    private static final Instant EDGE = Instant.parse("2026-04-01T00:00:00.250Z");
    private static final UUID OTHER = new UUID(5, 5);

    @Test
    void letsAnEntryBeginAtTheEdgeAndEndWithItsLastDay() {
        var entry = entry(FIRST, FIRST.plusYears(1));

        var check = CrossCheck.of(ListKind.WATCH, List.of(entry), EDGE, List.of());

        assertThat(check.windows())
                .containsExactly(Map.entry(entry.id(), window(EDGE, Instant.parse("2027-03-01T16:00:00Z"))));
    }

    @Test
    void letsAnEntryOfAComingDayBeginAtItsMidnight() {
        var entry = entry(FIRST.plusYears(1), null);

        var check = CrossCheck.of(ListKind.RED, List.of(entry), EDGE, List.of());

        assertThat(check.windows().get(entry.id())).isEqualTo(window(Instant.parse("2027-02-28T16:00:00Z"), null));
    }

    @Test
    void publishesNothingOfAnEntryWhoseValidityIsOver() {
        var entry = entry(FIRST.minusYears(2), FIRST.minusYears(1));

        var check = CrossCheck.of(
                ListKind.BLACK, List.of(entry), EDGE, List.of(listed(EDGE.minus(Duration.ofDays(9)), null)));

        assertThat(check.windows()).isEmpty();
        assertThat(check.leftOut()).isEmpty();
        assertThat(check.ends()).isEmpty();
    }

    @Test
    void leavesARedEntryOutWhoseSubjectIsOnBlackWhenItWouldBegin() {
        var entry = entry(FIRST, null);

        var check = CrossCheck.of(ListKind.RED, List.of(entry), EDGE, List.of(listed(EDGE, EDGE.plusMillis(1))));

        assertThat(check.leftOut()).containsOnlyKeys(entry.id());
        assertThat(check.windows()).isEmpty();
    }

    @Test
    void publishesARedEntryAtTheInstantThatBlackEnds() {
        var entry = entry(FIRST, null);

        var check = CrossCheck.of(ListKind.RED, List.of(entry), EDGE, List.of(listed(EDGE.minusSeconds(9), EDGE)));

        assertThat(check.windows()).containsKey(entry.id());
    }

    @Test
    void endsARedEntryWhereAComingBlackOneBegins() {
        var entry = entry(FIRST, null);
        var black = EDGE.plus(Duration.ofDays(30));

        var check = CrossCheck.of(ListKind.RED, List.of(entry), EDGE, List.of(listed(black, null)));

        assertThat(check.windows().get(entry.id())).isEqualTo(window(EDGE, black));
    }

    @Test
    void endsRedAtTheInstantThatBlackBegins() {
        var entry = entry(FIRST, null);

        var check = CrossCheck.of(ListKind.BLACK, List.of(entry), EDGE, List.of(listed(EDGE.minusSeconds(9), null)));

        assertThat(check.ends()).isEqualTo(Map.of(OTHER, EDGE));
    }

    @Test
    void leavesARedEntryAloneThatHasEndedBefore() {
        var entry = entry(FIRST, null);

        var check = CrossCheck.of(ListKind.BLACK, List.of(entry), EDGE, List.of(listed(EDGE.minusSeconds(9), EDGE)));

        assertThat(check.ends()).isEmpty();
    }

    private static Listed listed(Instant from, @Nullable Instant until) {
        return new Listed(OTHER, SUBJECT, window(from, until));
    }

    private static PublicationWindow window(Instant from, @Nullable Instant until) {
        return new PublicationWindow(from, until);
    }
}
