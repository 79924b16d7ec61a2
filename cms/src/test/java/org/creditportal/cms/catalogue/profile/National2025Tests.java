package org.creditportal.cms.catalogue.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.catalogue.profile.Clauses.assertAllowed;
import static org.creditportal.cms.catalogue.profile.Clauses.assertAllowedInSilence;
import static org.creditportal.cms.catalogue.profile.Clauses.assertForbidden;
import static org.creditportal.cms.catalogue.profile.Clauses.assertSays;
import static org.creditportal.cms.catalogue.profile.Clauses.assertSilent;
import static org.creditportal.cms.vocabulary.ListKind.BLACK;
import static org.creditportal.cms.vocabulary.ListKind.RED;
import static org.creditportal.cms.vocabulary.ListKind.WATCH;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.creditportal.cms.vocabulary.Degree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R2: national-2025, by its summary; the full text was not at hand")
class National2025Tests {

    private static final RuleVersion RULES = Clauses.version("national-2025");
    private static final LocalDate DECIDED = LocalDate.of(2026, 5, 20);

    @Test
    @DisplayName("R2: in force from 2026-04-01")
    void clauseR2_inForceFromApril2026() {
        assertSays(RULES.firstDay(), LocalDate.of(2026, 4, 1), "R2");
        var profile = RuleProfiles.find("national-2025").orElseThrow();
        assertThat(profile.versionOn(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(profile.versionOn(LocalDate.of(2026, 4, 1))).contains(RULES);
    }

    @Test
    @DisplayName("R2: minor dishonesty is not public in principle, and for 3 months at most")
    void clauseR2_minorIsNotPublicInPrinciple() {
        assertSays(terms(Degree.MINOR).publicInPrinciple(), false, "R2");
        assertThat(RULES.maximumTerm(Degree.MINOR)).contains(Period.ofMonths(3));
        assertAllowed(RULES.admitsTerm(Degree.MINOR, DECIDED, LocalDate.of(2026, 8, 19)), "R2");
        assertForbidden(RULES.admitsTerm(Degree.MINOR, DECIDED, LocalDate.of(2026, 8, 20)), "R2");
    }

    @Test
    @DisplayName("R2: general dishonesty is public for 3 months to 1 year from the decision")
    void clauseR2_generalIsPublicForThreeMonthsToAYear() {
        assertSays(terms(Degree.GENERAL).minimum(), Period.ofMonths(3), "R2");
        assertSays(terms(Degree.GENERAL).maximum(), Period.ofYears(1), "R2");
        assertForbidden(RULES.admitsTerm(Degree.GENERAL, DECIDED, LocalDate.of(2026, 8, 18)), "R2");
        assertAllowed(RULES.admitsTerm(Degree.GENERAL, DECIDED, LocalDate.of(2026, 8, 19)), "R2");
        assertAllowed(RULES.admitsTerm(Degree.GENERAL, DECIDED, LocalDate.of(2027, 5, 19)), "R2");
        assertForbidden(RULES.admitsTerm(Degree.GENERAL, DECIDED, LocalDate.of(2027, 5, 20)), "R2");
    }

    @Test
    @DisplayName("R2: severe dishonesty is public for 1 to 3 years from the decision, never without end")
    void clauseR2_severeIsPublicForOneToThreeYears() {
        assertForbidden(RULES.admitsTerm(Degree.SEVERE, DECIDED, LocalDate.of(2027, 5, 18)), "R2");
        assertAllowed(RULES.admitsTerm(Degree.SEVERE, DECIDED, LocalDate.of(2029, 5, 19)), "R2");
        assertForbidden(RULES.admitsTerm(Degree.SEVERE, DECIDED, LocalDate.of(2029, 5, 20)), "R2");
        assertForbidden(RULES.admitsTerm(Degree.SEVERE, DECIDED, null), "R2");
    }

    @Test
    @DisplayName("R2: at the maximum it ends by itself")
    void clauseR2_endsByItself() {
        assertAllowed(RULES.allows(BLACK, ExitCause.EXPIRY), "R2");
    }

    @Test
    @DisplayName("R2: repair is possible after the minimum, not before")
    void clauseR2_isRepairedAfterTheMinimum() {
        assertAllowed(RULES.allows(BLACK, ExitCause.REPAIR), "R2");
        assertForbidden(RULES.admitsRepair(Degree.SEVERE, DECIDED, LocalDate.of(2027, 5, 19)), "R2");
        assertAllowed(RULES.admitsRepair(Degree.SEVERE, DECIDED, LocalDate.of(2027, 5, 20)), "R2");
        assertForbidden(RULES.admitsRepair(Degree.GENERAL, DECIDED, LocalDate.of(2026, 8, 19)), "R2");
        assertAllowed(RULES.admitsRepair(Degree.GENERAL, DECIDED, LocalDate.of(2026, 8, 20)), "R2");
        assertAllowedInSilence(RULES.admitsRepair(Degree.MINOR, DECIDED, DECIDED));
    }

    @Test
    @DisplayName("R2: what the summary does not say is unverified")
    void marksTheRestUnverified() {
        assertSilent(RULES.lists().black().name(), "严重失信主体名单");
        for (var list : List.of(RED, BLACK, WATCH)) {
            assertSilent(RULES.noticeFor(list).need(), Need.OPTIONAL);
            assertAllowedInSilence(RULES.allows(list, ExitCause.REVOCATION));
        }
        assertSilent(RULES.exit().announcement().within(), 3);
        assertSilent(RULES.exit().purgeOnError(), false);
        assertSilent(RULES.transitions().watchAfterBlack(), Whom.NOBODY);
        assertSilent(RULES.reporting().nation(), null);
        assertSilent(RULES.lists().warning().threshold(), null);
        assertSilent(RULES.lastDay(), null);
    }

    private static DegreeTerms terms(Degree degree) {
        return Objects.requireNonNull(RULES.degrees().get(degree));
    }
}
