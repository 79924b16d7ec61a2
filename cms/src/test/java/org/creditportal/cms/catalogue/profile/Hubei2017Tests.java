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
import static org.creditportal.cms.vocabulary.ListKind.WARNING;
import static org.creditportal.cms.vocabulary.ListKind.WATCH;
import static org.creditportal.cms.vocabulary.SubjectKind.ORGANISATION;
import static org.creditportal.cms.vocabulary.SubjectKind.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.cms.catalogue.ShippedYears;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.creditportal.cms.vocabulary.ListKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R1: hubei-2017, source 000, clause by clause")
class Hubei2017Tests {

    private static final RuleVersion RULES = Clauses.version("hubei-2017");
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(ShippedYears.all());

    @Test
    @DisplayName(
            "A9, A10, 000 六: a candidate of either colour is told or publicly noticed, for 20 working days or more")
    void clause000_6_aCandidateIsToldOrPubliclyNoticed() {
        for (var list : List.of(RED, BLACK)) {
            var notice = RULES.noticeFor(list);
            assertSays(notice.need(), Need.EITHER, "000 六");
            assertSays(notice.atLeast(), 20, "000 六");
            assertForbidden(RULES.admitsRecognition(list, ORGANISATION, new Hearing(false, false)), "000 六");
            assertAllowed(RULES.admitsRecognition(list, ORGANISATION, new Hearing(true, false)), "000 六");
            assertAllowed(RULES.admitsRecognition(list, ORGANISATION, new Hearing(false, true)), "000 六");
        }
    }

    @Test
    @DisplayName("C2, 000 六: a public notice appears on the department's site, on Credit Hubei and on Credit China")
    void clause000_6_aNoticeAppearsOnThreeChannels() {
        assertThat(RULES.noticeFor(BLACK).channels().value().stream().map(Channel::kind))
                .containsExactly(Channel.Kind.DEPARTMENT_SITE, Channel.Kind.PORTAL, Channel.Kind.CREDIT_CHINA);
    }

    @Test
    @DisplayName("C2, 000 七2: lists are published on the department's site and on Credit Hubei")
    void clause000_7_2_listsArePublishedByTheDepartmentAndOnCreditHubei() {
        for (var rules : List.of(RULES.lists().red(), RULES.lists().black())) {
            assertSays(rules.publicity(), Publicity.PUBLIC, "000 七2");
            assertThat(rules.channels().value().stream().map(Channel::kind))
                    .containsExactly(Channel.Kind.DEPARTMENT_SITE, Channel.Kind.PORTAL);
        }
    }

    @Test
    @DisplayName("B1, 000 十1: black ends by error, approved repair or expiry, and in no other way")
    void clause000_10_1_blackEndsInThreeWays() {
        for (var cause : List.of(ExitCause.REVOCATION, ExitCause.REPAIR, ExitCause.EXPIRY)) {
            assertAllowed(RULES.allows(BLACK, cause), "000 十1");
        }
        for (var cause :
                List.of(ExitCause.STANDARD_CHANGE, ExitCause.SUPERSEDED, ExitCause.OWN_REQUEST, ExitCause.MISUSE)) {
            assertForbidden(RULES.allows(BLACK, cause), "000 十1");
        }
        assertAllowedInSilence(RULES.allows(BLACK, ExitCause.BY_LAW));
    }

    @Test
    @DisplayName("A14, 000 十1, 十2: the recognising department sets how long a listing is valid")
    void clause000_10_theDepartmentSetsTheValidity() {
        assertSays(RULES.lists().black().validityByDepartment(), true, "000 十1");
        assertSays(RULES.lists().red().validityByDepartment(), true, "000 十2");
        assertThat(RULES.degrees()).isEmpty();
    }

    @Test
    @DisplayName("B2, 000 十2: red ends by error, black, the subject's own wish or expiry; not by misuse, nor by watch")
    void clause000_10_2_redEndsInFourWays() {
        for (var cause : List.of(ExitCause.REVOCATION, ExitCause.SUPERSEDED, ExitCause.OWN_REQUEST, ExitCause.EXPIRY)) {
            assertAllowed(RULES.allows(RED, cause), "000 十2");
        }
        for (var cause : List.of(ExitCause.MISUSE, ExitCause.STANDARD_CHANGE, ExitCause.REPAIR)) {
            assertForbidden(RULES.allows(RED, cause), "000 十2");
        }
        assertSays(RULES.transitions().redEndedBy(), Set.of(BLACK), "000 十2");
        assertThat(RULES.endsRed(BLACK)).isTrue();
        assertThat(RULES.endsRed(WATCH)).isFalse();
    }

    @Test
    @DisplayName(
            "B3, 000 十3: an exit is announced in time, after it, on the original channels; the number of days is ours")
    void clause000_10_3_anExitIsAnnouncedOnTheOriginalChannels() {
        var announcement = RULES.exit().announcement();
        assertSays(announcement.from(), ExitAnnouncement.From.EXIT, "000 十3");
        assertSays(announcement.onOriginalChannels(), true, "000 十3");
        assertSilent(announcement.within(), 3);
        assertThat(RULES.exitAnnouncementDeadline(
                        new ExitDays(LocalDate.of(2018, 9, 3), LocalDate.of(2018, 9, 27)), CALENDAR))
                .isEqualTo("2018-09-30");
    }

    @Test
    @DisplayName("B5, B6, 000 十3: what has left stays in the back office, also what was wrong")
    void clause000_10_3_recordsStayInTheBackOffice() {
        assertSays(RULES.exit().purgeOnError(), false, "000 十3");
        assertThat(RULES.purges(ExitCause.REVOCATION)).isFalse();
    }

    @Test
    @DisplayName("A2, A16, 000 十3: below black there is monitoring; the subject is warned, the public never told")
    void clause000_10_3_monitoringIsNeverPublic() {
        assertSays(RULES.lists().watch().name(), "重点监测", "000 十3");
        assertSays(RULES.lists().watch().publicity(), Publicity.NEVER, "000 十3");
        assertSays(RULES.transitions().watchSubjectIsWarned(), true, "000 十3");
        assertThat(RULES.lists().watch().channels().value()).isEmpty();
        assertThat(RULES.noticeFor(WATCH).need().value()).isEqualTo(Need.NONE);
    }

    @Test
    @DisplayName("Where 000 is silent, values say so")
    void saysWhereTheSourceIsSilent() {
        assertSilent(RULES.firstDay(), LocalDate.of(2017, 8, 11));
        assertSilent(RULES.lastDay(), null);
        assertSilent(RULES.lists().black().priorNotice().of(PERSON), Need.NEEDED);
        assertForbiddenInSilence(RULES.admitsRecognition(BLACK, PERSON, new Hearing(false, true)));
        assertSilent(RULES.transitions().watchAfterBlack(), Whom.NOBODY);
        assertSilent(RULES.lists().warning().threshold(), null);
        assertSilent(RULES.exit().exitNoticeDays(), 30);
        assertSilent(RULES.exit().repairNoticeDays(), 30);
        assertThat(RULES.reportingDeadline(Reporting.Level.CITY, LocalDate.of(2018, 3, 1), CALENDAR))
                .isEmpty();
        assertForbiddenInSilence(RULES.allows(WARNING, ExitCause.EXPIRY));
        assertThat(ListKind.values())
                .allSatisfy(list -> assertThat(RULES.noticeFor(list)).isNotNull());
    }
}
