package org.creditportal.cms.catalogue.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.catalogue.profile.Clauses.assertAllowed;
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
import org.creditportal.cms.vocabulary.Degree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R1: yingkou-2019, source 004, clause by clause")
class Yingkou2019Tests {

    private static final RuleVersion RULES = Clauses.version("yingkou-2019");
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(ShippedYears.all());

    @Test
    @DisplayName("A2, 004 一: red, black, and watch below black")
    void clause004_1_redBlackAndWatch() {
        assertSays(RULES.lists().red().name(), "红名单", "004 一(一)");
        assertSays(RULES.lists().black().name(), "黑名单", "004 一(二)");
        assertSays(RULES.lists().watch().name(), "重点关注名单", "004 一(二)");
    }

    @Test
    @DisplayName("A9, 004 二(二)2: red is recognised after public notice, of no stated term")
    void clause004_2_2_2_redIsRecognisedAfterNotice() {
        assertSays(RULES.noticeFor(RED).need(), Need.NEEDED, "004 二(二)2");
        assertSilent(RULES.noticeFor(RED).atLeast(), null);
        assertForbidden(RULES.admitsRecognition(RED, ORGANISATION, new Hearing(true, false)), "004 二(二)2");
        assertAllowed(RULES.admitsRecognition(RED, PERSON, new Hearing(false, true)), "004 二(二)2");
    }

    @Test
    @DisplayName("A9, 004 二(二)3: black is recognised after public notice, of no stated term")
    void clause004_2_2_3_blackIsRecognisedAfterNotice() {
        assertSays(RULES.noticeFor(BLACK).need(), Need.NEEDED, "004 二(二)3");
        assertSilent(RULES.noticeFor(BLACK).atLeast(), null);
        assertThat(RULES.noticeFor(BLACK).channels().value().stream().map(Channel::kind))
                .containsExactly(Channel.Kind.DEPARTMENT_SITE, Channel.Kind.PORTAL);
        assertForbidden(RULES.admitsRecognition(BLACK, ORGANISATION, new Hearing(true, false)), "004 二(二)3");
        assertAllowed(RULES.admitsRecognition(BLACK, ORGANISATION, new Hearing(false, true)), "004 二(二)3");
    }

    @Test
    @DisplayName("A10, 004 二(二)3: a natural person is told before black")
    void clause004_2_2_3_aPersonIsToldBeforeBlack() {
        assertSays(RULES.lists().black().priorNotice().of(PERSON), Need.NEEDED, "004 二(二)3");
        assertForbidden(RULES.admitsRecognition(BLACK, PERSON, new Hearing(false, true)), "004 二(二)3");
        assertAllowed(RULES.admitsRecognition(BLACK, PERSON, new Hearing(true, true)), "004 二(二)3");
    }

    @Test
    @DisplayName("C4, 004 三(二)1: each quarter all lists together, on the government's site and in the city's media")
    void clause004_3_2_1_listsArePublishedTogetherInTheCitysMedia() {
        assertThat(RULES.centralChannels().value().stream().map(Channel::name))
                .containsExactly("营口政府门户网站", "“信用营口”网站", "营口日报", "营口晚报", "营口广播电视台");
    }

    @Test
    @DisplayName("C2, 004 三(二)2: departments publish on their site, on Credit Yingkou and in the news")
    void clause004_3_2_2_departmentsPublishByThemselves() {
        for (var rules : List.of(RULES.lists().red(), RULES.lists().black())) {
            assertSays(rules.publicity(), Publicity.PUBLIC, "004 三(二)2");
            assertThat(rules.channels().value().stream().map(Channel::kind))
                    .containsExactly(Channel.Kind.DEPARTMENT_SITE, Channel.Kind.PORTAL, Channel.Kind.NEWS_MEDIA);
        }
    }

    @Test
    @DisplayName("A16, A17, 004 四(三): who is on watch is warned, and goes on black for a severe act")
    void clause004_4_3_watchWarnsAndLeadsToBlack() {
        assertSays(RULES.transitions().watchSubjectIsWarned(), true, "004 四(三)");
        assertAllowed(RULES.allows(WATCH, ExitCause.SUPERSEDED), "004 四(三)");
    }

    @Test
    @DisplayName("B2, 004 五(一): red ends by error, black, watch, misuse, expiry or a changed standard")
    void clause004_5_1_redEndsInTheseWays() {
        for (var cause : List.of(
                ExitCause.REVOCATION,
                ExitCause.SUPERSEDED,
                ExitCause.MISUSE,
                ExitCause.EXPIRY,
                ExitCause.STANDARD_CHANGE)) {
            assertAllowed(RULES.allows(RED, cause), "004 五(一)");
        }
        assertForbidden(RULES.allows(RED, ExitCause.OWN_REQUEST), "004 五(一)");
        assertSays(RULES.transitions().redEndedBy(), Set.of(BLACK, WATCH), "004 五(一)");
    }

    @Test
    @DisplayName(
            "B1, 004 五(二): black ends by error, expiry, a changed standard or otherwise by law; no repair of its own")
    void clause004_5_2_blackEndsInTheseWaysAndKnowsNoRepair() {
        for (var cause : List.of(ExitCause.REVOCATION, ExitCause.EXPIRY, ExitCause.STANDARD_CHANGE, ExitCause.BY_LAW)) {
            assertAllowed(RULES.allows(BLACK, cause), "004 五(二)");
        }
        var repair = RULES.allows(BLACK, ExitCause.REPAIR);
        assertForbidden(repair, "004 五(二)");
        assertThat(((Ruling.Forbidden) repair).wording())
                .isEqualTo("黑名单不能以“信用修复”退出（004 五(二)：““黑名单”退出……法律、法规、规章对“黑名单”退出另有规定的从其规定”）。");
        assertForbidden(
                RULES.admitsRepair(Degree.SEVERE, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1)), "004 五(二)");
    }

    @Test
    @DisplayName(
            "B3, 004 五: an exit is announced in time, after it, on the original channels; the number of days is ours")
    void clause004_5_anExitIsAnnouncedOnTheOriginalChannels() {
        var announcement = RULES.exit().announcement();
        assertSays(announcement.from(), ExitAnnouncement.From.EXIT, "004 五");
        assertSays(announcement.onOriginalChannels(), true, "004 五");
        assertSilent(announcement.within(), 3);
        assertThat(RULES.exitAnnouncementDeadline(
                        new ExitDays(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)), CALENDAR))
                .isEqualTo("2026-05-08");
    }

    @Test
    @DisplayName("Where 004 is silent, values say so; it knows no maximum terms")
    void saysWhereTheSourceIsSilent() {
        assertSilent(RULES.firstDay(), LocalDate.of(2019, 7, 1));
        assertSilent(RULES.lastDay(), null);
        assertSilent(RULES.lists().watch().publicity(), Publicity.SELECTIVE);
        assertSilent(RULES.transitions().watchAfterBlack(), Whom.NOBODY);
        assertSilent(RULES.lists().warning().threshold(), null);
        assertSilent(RULES.exit().purgeOnError(), false);
        assertSilent(RULES.reporting().city(), null);
        assertSilent(RULES.lists().black().priorNotice().of(ORGANISATION), Need.OPTIONAL);
        assertThat(RULES.maximumTerm(Degree.SEVERE)).isEmpty();
        assertThat(RULES.admitsTerm(Degree.SEVERE, LocalDate.of(2020, 1, 1), null))
                .isInstanceOf(Ruling.Allowed.class);
    }
}
