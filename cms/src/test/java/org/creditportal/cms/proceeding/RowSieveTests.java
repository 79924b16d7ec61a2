package org.creditportal.cms.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.proceeding.Samples.FIRST;
import static org.creditportal.cms.proceeding.Samples.SUBJECT;
import static org.creditportal.cms.proceeding.Samples.ground;
import static org.creditportal.cms.proceeding.Samples.record;
import static org.creditportal.cms.proceeding.Samples.row;

import java.util.List;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.reportform.BadRow;
import org.creditportal.cms.reportform.Problem;
import org.creditportal.cms.vocabulary.ListKind;
import org.junit.jupiter.api.Test;

class RowSieveTests {

    private final RowSieve sieve = new RowSieve(List.of(), List.of());

    @Test
    void recordsADecisionOnceHoweverOftenItIsInTheForm() {
        sift(2, ground("虚构〔2026〕1号", FIRST, null));
        sift(3, ground("虚构〔2026〕1号", FIRST, null));

        assertThat(sieve.counts()).isEqualTo(new Counts(1, 0, 1));
    }

    @Test
    void refusesAnotherDecisionForTheSameDays() {
        sift(2, ground("虚构〔2026〕1号", FIRST, FIRST.plusYears(1)));
        sift(3, ground("虚构〔2026〕2号", FIRST.plusYears(1), null));
        sift(4, ground("虚构〔2026〕3号", FIRST.plusYears(1).plusDays(1), null));

        assertThat(sieve.counts()).isEqualTo(new Counts(2, 1, 0));
        assertThat(sieve.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.row().number()).isEqualTo(3);
            assertThat(refusal.problems()).extracting(Problem::cell).containsExactly("J3");
        });
    }

    @Test
    void refusesASubjectThatMustNotEnterTheList() {
        var red = new RowSieve(List.of(), List.of(SUBJECT));
        var ground = ground("虚构〔2026〕1号", FIRST, null);

        red.sift(row(2, ground), record(ListKind.RED, ground));

        assertThat(red.counts()).isEqualTo(new Counts(0, 1, 0));
        assertThat(red.refusals().getFirst().problems())
                .extracting(Problem::cell)
                .containsExactly("C2");
    }

    @Test
    void listsWhatWasRefusedInTheOrderOfTheForm() {
        sift(2, ground("虚构〔2026〕1号", FIRST, null));
        sift(9, ground("虚构〔2026〕2号", FIRST, null));
        sieve.refuse(new BadRow(5, List.of("虚构"), List.of(new Problem(5, "企业名称", "虚构"))));

        assertThat(sieve.refusals())
                .extracting(refusal -> refusal.row().number())
                .containsExactly(5, 9);
    }

    private void sift(int number, ListingGround ground) {
        sieve.sift(row(number, ground), record(ListKind.BLACK, ground));
    }
}
