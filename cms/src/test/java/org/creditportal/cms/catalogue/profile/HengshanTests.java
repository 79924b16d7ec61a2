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
import static org.creditportal.cms.vocabulary.SubjectKind.ORGANISATION;
import static org.creditportal.cms.vocabulary.SubjectKind.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.cms.catalogue.ShippedYears;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R1: hengshan, source 003, clause by clause")
class HengshanTests {

    private static final RuleVersion RULES = Clauses.version("hengshan");
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(ShippedYears.all());

    @Test
    @DisplayName("A2, 003 二(1), 二(2): a red and a black list")
    void clause003_2_redAndBlack() {
        assertSays(RULES.lists().red().name(), "红名单", "003 二(1)");
        assertSays(RULES.lists().black().name(), "黑名单", "003 二(2)");
    }

    @Test
    @DisplayName("C2, C4, 003 三(1): the credit office publishes all lists together on Credit Hengyang")
    void clause003_3_1_theOfficePublishesOnCreditHengyang() {
        for (var rules : List.of(RULES.lists().red(), RULES.lists().black())) {
            assertSays(rules.publicity(), Publicity.PUBLIC, "003 三(1)");
            assertSays(rules.channels(), List.of(new Channel(Channel.Kind.PORTAL, "“信用衡阳”网")), "003 三(1)");
        }
        assertSays(RULES.centralChannels(), List.of(new Channel(Channel.Kind.PORTAL, "“信用衡阳”网")), "003 三(1)");
    }

    @Test
    @DisplayName("B1, 003 五(4): black ends by error, approved repair, expiry or a changed standard")
    void clause003_5_4_blackEndsInFourWays() {
        for (var cause : List.of(ExitCause.REVOCATION, ExitCause.REPAIR, ExitCause.EXPIRY, ExitCause.STANDARD_CHANGE)) {
            assertAllowed(RULES.allows(BLACK, cause), "003 五(4)");
        }
        for (var cause : List.of(ExitCause.SUPERSEDED, ExitCause.OWN_REQUEST, ExitCause.MISUSE)) {
            assertForbidden(RULES.allows(BLACK, cause), "003 五(4)");
        }
    }

    @Test
    @DisplayName(
            "A17, 003 五(5): market subjects that leave black go on watch at once, nobody else, and none listed wrongly")
    void clause003_5_5_marketSubjectsGoOnWatchAfterBlack() {
        assertSays(RULES.transitions().watchAfterBlack(), Whom.MARKET_SUBJECTS, "003 五(5)");
        assertThat(RULES.goesOnWatch(ExitCause.EXPIRY, Subjects.COMPANY)).isTrue();
        assertThat(RULES.goesOnWatch(ExitCause.REVOCATION, Subjects.COMPANY)).isFalse();
        for (var other : List.of(Subjects.PERSON, Subjects.SOCIAL_ORGANISATION, Subjects.GOVERNMENT_BODY)) {
            assertThat(RULES.goesOnWatch(ExitCause.EXPIRY, other)).isFalse();
        }
        assertSays(RULES.lists().watch().name(), "重点关注名单", "003 五(5)");
    }

    @Test
    @DisplayName(
            "B2, 003 五(6): red ends by error, black, misuse, expiry or when its standard is no longer met; not by watch")
    void clause003_5_6_redEndsInTheseWays() {
        for (var cause : List.of(
                ExitCause.REVOCATION,
                ExitCause.SUPERSEDED,
                ExitCause.MISUSE,
                ExitCause.EXPIRY,
                ExitCause.STANDARD_CHANGE)) {
            assertAllowed(RULES.allows(RED, cause), "003 五(6)");
        }
        assertForbidden(RULES.allows(RED, ExitCause.OWN_REQUEST), "003 五(6)");
        assertSays(RULES.transitions().redEndedBy(), Set.of(BLACK), "003 五(6)");
        assertThat(RULES.endsRed(WATCH)).isFalse();
    }

    @Test
    @DisplayName("B3, 003 五(7): an exit is announced within 3 working days of its occasion, on the original channels")
    void clause003_5_7_anExitIsAnnouncedWithinThreeWorkingDaysOfItsOccasion() {
        var announcement = RULES.exit().announcement();
        assertSays(announcement.within(), 3, "003 五(7)");
        assertSays(announcement.from(), ExitAnnouncement.From.OCCASION, "003 五(7)");
        assertSays(announcement.onOriginalChannels(), true, "003 五(7)");
        assertThat(RULES.exitAnnouncementDeadline(
                        new ExitDays(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 3, 2)), CALENDAR))
                .isEqualTo("2026-02-24");
    }

    @Test
    @DisplayName("R1: undated, it holds on every day")
    void holdsOnEveryDay() {
        assertSilent(RULES.firstDay(), null);
        assertSilent(RULES.lastDay(), null);
        var profile = RuleProfiles.find("hengshan").orElseThrow();
        assertThat(profile.versionOn(LocalDate.of(1999, 1, 1))).contains(RULES);
        assertThat(profile.versionOn(LocalDate.of(2099, 1, 1))).contains(RULES);
    }

    @Test
    @DisplayName("Where 003 is silent, values say so")
    void saysWhereTheSourceIsSilent() {
        for (var list : List.of(RED, BLACK, WATCH)) {
            assertSilent(RULES.noticeFor(list).need(), Need.OPTIONAL);
        }
        assertSilent(RULES.lists().black().priorNotice().of(ORGANISATION), Need.OPTIONAL);
        assertSilent(RULES.lists().black().priorNotice().of(PERSON), Need.NEEDED);
        assertSilent(RULES.exit().purgeOnError(), false);
        assertSilent(RULES.lists().warning().threshold(), null);
        assertSilent(RULES.reporting().city(), null);
        assertSilent(RULES.lists().watch().publicity(), Publicity.SELECTIVE);
        assertSilent(RULES.lists().black().validityByDepartment(), true);
        assertAllowedInSilence(RULES.allows(BLACK, ExitCause.BY_LAW));
    }
}
