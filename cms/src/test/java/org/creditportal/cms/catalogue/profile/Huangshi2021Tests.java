package org.creditportal.cms.catalogue.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.catalogue.profile.Clauses.assertAllowed;
import static org.creditportal.cms.catalogue.profile.Clauses.assertAllowedInSilence;
import static org.creditportal.cms.catalogue.profile.Clauses.assertForbidden;
import static org.creditportal.cms.catalogue.profile.Clauses.assertForbiddenInSilence;
import static org.creditportal.cms.catalogue.profile.Clauses.assertSays;
import static org.creditportal.cms.catalogue.profile.Clauses.assertSilent;
import static org.creditportal.cms.vocabulary.ListKind.BLACK;
import static org.creditportal.cms.vocabulary.ListKind.RED;
import static org.creditportal.cms.vocabulary.ListKind.WATCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R1: huangshi-2021, source 001, clause by clause")
class Huangshi2021Tests {

    private static final RuleVersion RULES = Clauses.version("huangshi-2021");

    @Test
    @DisplayName("C2, 001 三(四): published by the department, by its government and on Credit Huangshi")
    void clause001_3_4_listsArePublishedOnOfficialSites() {
        assertSays(RULES.lists().black().publicity(), Publicity.PUBLIC, "001 三(四)");
        assertThat(RULES.lists().black().channels().value().stream().map(Channel::kind))
                .containsExactly(Channel.Kind.DEPARTMENT_SITE, Channel.Kind.GOVERNMENT_SITE, Channel.Kind.PORTAL);
        assertThat(RULES.centralChannels().value().stream().map(Channel::name)).containsExactly("“信用黄石”网站");
    }

    @Test
    @DisplayName("C2, 001 四(八): red is also shown on Credit China")
    void clause001_4_8_redIsShownOnCreditChina() {
        assertSays(RULES.lists().red().publicity(), Publicity.PUBLIC, "001 四(八)");
        assertThat(RULES.lists().red().channels().value().stream().map(Channel::kind))
                .contains(Channel.Kind.CREDIT_CHINA);
    }

    @Test
    @DisplayName("A5, A14, 001 四(一), 四(二): the red list, as long as its department says")
    void clause001_4_1_theRedList() {
        assertSays(RULES.lists().red().name(), "红名单", "001 四(一)");
        assertSays(RULES.lists().red().validityByDepartment(), true, "001 四(二)");
    }

    @Test
    @DisplayName(
            "B2, 001 四(二): red ends by error, black, watch, misuse, expiry or a changed standard; not by mere wish")
    void clause001_4_2_redEndsInTheseWays() {
        for (var cause : List.of(
                ExitCause.REVOCATION,
                ExitCause.SUPERSEDED,
                ExitCause.MISUSE,
                ExitCause.EXPIRY,
                ExitCause.STANDARD_CHANGE)) {
            assertAllowed(RULES.allows(RED, cause), "001 四(二)");
        }
        assertForbidden(RULES.allows(RED, ExitCause.OWN_REQUEST), "001 四(二)");
        assertForbidden(RULES.allows(RED, ExitCause.REPAIR), "001 四(二)");
        assertSays(RULES.transitions().redEndedBy(), Set.of(BLACK, WATCH), "001 四(二)");
        assertThat(RULES.endsRed(WATCH)).isTrue();
    }

    @Test
    @DisplayName("A4, 001 五(一): black is the list of seriously dishonest subjects")
    void clause001_5_1_blackHasItsStatutoryName() {
        assertSays(RULES.lists().black().name(), "严重失信主体名单", "001 五(一)");
    }

    @Test
    @DisplayName("A10, A12, 001 五(三): the party is told before it is listed on black, whoever it is")
    void clause001_5_3_thePartyIsToldBeforeBlack() {
        for (var subject : SubjectKind.values()) {
            assertSays(RULES.lists().black().priorNotice().of(subject), Need.NEEDED, "001 五(三)");
            assertForbidden(RULES.admitsRecognition(BLACK, subject, new Hearing(false, true)), "001 五(三)");
            assertAllowedInSilence(RULES.admitsRecognition(BLACK, subject, new Hearing(true, false)));
        }
    }

    @Test
    @DisplayName("B1, F5, 001 七(一): who is repaired is taken off black")
    void clause001_7_1_repairEndsBlack() {
        assertAllowed(RULES.allows(BLACK, ExitCause.REPAIR), "001 七(一)");
    }

    @Test
    @DisplayName("B1, F3, 001 七(三): what is found wrong is corrected or withdrawn; nothing is said of purging it")
    void clause001_7_3_errorEndsBlack() {
        assertAllowed(RULES.allows(BLACK, ExitCause.REVOCATION), "001 七(三)");
        assertSilent(RULES.exit().purgeOnError(), false);
    }

    @Test
    @DisplayName("Where 001 is silent, values say so")
    void saysWhereTheSourceIsSilent() {
        assertSilent(RULES.firstDay(), LocalDate.of(2021, 4, 8));
        assertSilent(RULES.lastDay(), null);
        for (var cause : List.of(ExitCause.EXPIRY, ExitCause.STANDARD_CHANGE, ExitCause.BY_LAW)) {
            assertAllowedInSilence(RULES.allows(BLACK, cause));
        }
        assertForbiddenInSilence(RULES.allows(BLACK, ExitCause.MISUSE));
        for (var list : List.of(RED, BLACK, WATCH)) {
            assertSilent(RULES.noticeFor(list).need(), Need.OPTIONAL);
            assertSilent(RULES.noticeFor(list).atLeast(), null);
        }
        assertSilent(RULES.exit().announcement().from(), ExitAnnouncement.From.EXIT);
        assertSilent(RULES.exit().announcement().within(), 3);
        assertSilent(RULES.exit().announcement().onOriginalChannels(), true);
        assertSilent(RULES.transitions().watchAfterBlack(), Whom.NOBODY);
        assertSilent(RULES.lists().watch().publicity(), Publicity.SELECTIVE);
        assertSilent(RULES.lists().warning().threshold(), null);
        assertSilent(RULES.reporting().nation(), null);
    }

    @Test
    @DisplayName("A12, 001 五(三): a decision of black states measures, removal and remedies")
    void clause001_5_3_decisionsStateWhatThePartyMustKnow() {
        assertSays(RULES.blackDecisionStates(), Set.of(DecisionPart.values()), "001 五(三)");
        assertAllowed(RULES.admitsDecision(BLACK, Set.of(DecisionPart.values())), "001 五(三)");
        assertForbidden(RULES.admitsDecision(BLACK, Set.of(DecisionPart.MEASURES)), "001 五(三)");
        assertAllowed(RULES.admitsDecision(RED, Set.of()), "001 五(三)");
    }
}
