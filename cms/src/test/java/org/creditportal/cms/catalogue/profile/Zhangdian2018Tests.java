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

@DisplayName("R1: zhangdian-2018, source 002, clause by clause")
class Zhangdian2018Tests {

    private static final RuleVersion RULES = Clauses.version("zhangdian-2018");
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(ShippedYears.all());

    @Test
    @DisplayName("A2, 002(二): below black there is the watch list")
    void clause002_2_belowBlackThereIsWatch() {
        assertSays(RULES.lists().watch().name(), "重点关注名单", "002(二)");
    }

    @Test
    @DisplayName("A9, 002(六): public notice of black is given where there is a need")
    void clause002_6_noticeOfBlackIsOptional() {
        assertSays(RULES.noticeFor(BLACK).need(), Need.OPTIONAL, "002(六)");
        assertAllowed(RULES.admitsRecognition(BLACK, ORGANISATION, new Hearing(false, false)), "002(六)");
    }

    @Test
    @DisplayName("A10, 002(六): a natural person is always told before")
    void clause002_6_aPersonIsToldBeforeBlack() {
        assertSays(RULES.lists().black().priorNotice().of(PERSON), Need.NEEDED, "002(六)");
        assertForbidden(RULES.admitsRecognition(BLACK, PERSON, new Hearing(false, true)), "002(六)");
        assertAllowed(RULES.admitsRecognition(BLACK, PERSON, new Hearing(true, false)), "002(六)");
    }

    @Test
    @DisplayName("A9, 002(七): red is recognised after public notice without objection; no term is said")
    void clause002_7_redIsRecognisedAfterNotice() {
        assertSays(RULES.noticeFor(RED).need(), Need.NEEDED, "002(七)");
        assertSilent(RULES.noticeFor(RED).atLeast(), null);
        assertThat(RULES.noticeFor(RED).channels().value()).hasSize(5);
        assertForbidden(RULES.admitsRecognition(RED, ORGANISATION, new Hearing(true, false)), "002(七)");
        assertAllowed(RULES.admitsRecognition(RED, ORGANISATION, new Hearing(false, true)), "002(七)");
    }

    @Test
    @DisplayName("G1, 002(九): reported to the city within 7 working days, to province and nation within 10")
    void clause002_9_listingsAreReportedUpward() {
        assertSays(RULES.reporting().city(), 7, "002(九)");
        assertSays(RULES.reporting().province(), 10, "002(九)");
        assertSays(RULES.reporting().nation(), 10, "002(九)");
        var recognised = LocalDate.of(2018, 9, 21);
        assertThat(RULES.reportingDeadline(Reporting.Level.CITY, recognised, CALENDAR))
                .contains(LocalDate.of(2018, 10, 8));
        assertThat(RULES.reportingDeadline(Reporting.Level.NATION, recognised, CALENDAR))
                .contains(LocalDate.of(2018, 10, 11));
    }

    @Test
    @DisplayName("C2, 002(十): five sites for all, and the national ones by kind of subject")
    void clause002_10_listsArePublishedOnTheseSites() {
        for (var rules : List.of(RULES.lists().red(), RULES.lists().black())) {
            assertSays(rules.publicity(), Publicity.PUBLIC, "002(十)");
            assertThat(rules.channels().value().stream().map(Channel::kind))
                    .containsExactly(
                            Channel.Kind.DEPARTMENT_SITE,
                            Channel.Kind.PORTAL,
                            Channel.Kind.UPPER_SITE,
                            Channel.Kind.UPPER_SITE,
                            Channel.Kind.CREDIT_CHINA,
                            Channel.Kind.ENTERPRISE_PUBLICITY,
                            Channel.Kind.SOCIAL_ORGANISATION_SITE,
                            Channel.Kind.GOVERNMENT_BODY_SITE);
        }
    }

    @Test
    @DisplayName("A16, 002(十五): watch is public selectively")
    void clause002_15_watchIsPublicSelectively() {
        assertSays(RULES.lists().watch().publicity(), Publicity.SELECTIVE, "002(十五)");
    }

    @Test
    @DisplayName("A16, A17, 002(十六): who is on watch is warned, and goes on black for a severe act")
    void clause002_16_watchWarnsAndLeadsToBlack() {
        assertSays(RULES.transitions().watchSubjectIsWarned(), true, "002(十六)");
        assertAllowed(RULES.allows(WATCH, ExitCause.SUPERSEDED), "002(十六)");
    }

    @Test
    @DisplayName("A18, 002(十六): on watch in 3 fields or more, a subject comes on the warning list")
    void clause002_16_threeFieldsMakeAWarning() {
        assertSays(RULES.lists().warning().threshold(), 3, "002(十六)");
        assertSays(RULES.lists().warning().name(), "大数据警示名单", "002(十六)");
        assertThat(RULES.lists().warning().channels().value().stream().map(Channel::name))
                .containsExactly("“信用张店”网站", "“信用淄博”网站");
    }

    @Test
    @DisplayName("B1, 002(十七): black ends by error, approved repair, expiry or a changed standard")
    void clause002_17_blackEndsInFourWays() {
        for (var cause : List.of(ExitCause.REVOCATION, ExitCause.REPAIR, ExitCause.EXPIRY, ExitCause.STANDARD_CHANGE)) {
            assertAllowed(RULES.allows(BLACK, cause), "002(十七)");
        }
        for (var cause : List.of(ExitCause.SUPERSEDED, ExitCause.OWN_REQUEST, ExitCause.MISUSE)) {
            assertForbidden(RULES.allows(BLACK, cause), "002(十七)");
        }
        assertSays(RULES.lists().black().validityByDepartment(), true, "002(十七)");
    }

    @Test
    @DisplayName("A17, 002(十七): whoever leaves black goes on watch at once, unless it was wrongly listed")
    void clause002_17_everybodyGoesOnWatchAfterBlack() {
        assertSays(RULES.transitions().watchAfterBlack(), Whom.EVERYBODY, "002(十七)");
        assertThat(Subjects.all()).allSatisfy(subject -> {
            assertThat(RULES.goesOnWatch(ExitCause.EXPIRY, subject)).isTrue();
            assertThat(RULES.goesOnWatch(ExitCause.REPAIR, subject)).isTrue();
            assertThat(RULES.goesOnWatch(ExitCause.REVOCATION, subject)).isFalse();
        });
    }

    @Test
    @DisplayName("B2, 002(十八): red ends by error, black, watch, misuse, expiry or a changed standard")
    void clause002_18_redEndsInTheseWays() {
        for (var cause : List.of(
                ExitCause.REVOCATION,
                ExitCause.SUPERSEDED,
                ExitCause.MISUSE,
                ExitCause.EXPIRY,
                ExitCause.STANDARD_CHANGE)) {
            assertAllowed(RULES.allows(RED, cause), "002(十八)");
        }
        assertForbidden(RULES.allows(RED, ExitCause.OWN_REQUEST), "002(十八)");
        assertSays(RULES.transitions().redEndedBy(), Set.of(BLACK, WATCH), "002(十八)");
    }

    @Test
    @DisplayName(
            "B3, 002(十九): an exit is announced in time, after it, on the original channels; the number of days is ours")
    void clause002_19_anExitIsAnnouncedOnTheOriginalChannels() {
        var announcement = RULES.exit().announcement();
        assertSays(announcement.from(), ExitAnnouncement.From.EXIT, "002(十九)");
        assertSays(announcement.onOriginalChannels(), true, "002(十九)");
        assertSilent(announcement.within(), 3);
        assertThat(RULES.exitAnnouncementDeadline(
                        new ExitDays(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 26)), CALENDAR))
                .isEqualTo("2019-04-30");
    }

    @Test
    @DisplayName("B6, 002(十九): nothing is kept of who was wrongly listed, and only of them")
    void clause002_19_errorsAreNotKept() {
        assertSays(RULES.exit().purgeOnError(), true, "002(十九)");
        assertThat(ExitCause.values())
                .allSatisfy(cause -> assertThat(RULES.purges(cause)).isEqualTo(cause == ExitCause.REVOCATION));
    }

    @Test
    @DisplayName("R1, 002: in force from 2018-07-30 to 2023-07-29")
    void clause002_inForceForFiveYears() {
        var profile = RuleProfiles.find("zhangdian-2018").orElseThrow();
        assertSays(RULES.firstDay(), LocalDate.of(2018, 7, 30), "002 文末");
        assertSays(RULES.lastDay(), LocalDate.of(2023, 7, 29), "002 文末");
        assertThat(profile.versionOn(LocalDate.of(2018, 7, 29))).isEmpty();
        assertThat(profile.versionOn(LocalDate.of(2018, 7, 30))).contains(RULES);
        assertThat(profile.versionOn(LocalDate.of(2023, 7, 29))).contains(RULES);
        assertThat(profile.versionOn(LocalDate.of(2023, 7, 30))).isEmpty();
    }

    @Test
    @DisplayName("Where 002 is silent, values say so")
    void saysWhereTheSourceIsSilent() {
        assertAllowedInSilence(RULES.allows(BLACK, ExitCause.BY_LAW));
        assertAllowedInSilence(RULES.allows(WATCH, ExitCause.EXPIRY));
        assertSilent(RULES.noticeFor(WATCH).need(), Need.OPTIONAL);
        assertSilent(RULES.exit().exitNoticeDays(), 30);
        assertSilent(RULES.exit().repairNoticeDays(), 30);
        assertThat(RULES.degrees()).isEmpty();
    }
}
