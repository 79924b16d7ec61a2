package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnStage
@DisplayName("R1: a listing's life under yingkou-2019, clause by clause")
class Yingkou2019LifeIT {

    private final Walk walk;

    @Autowired
    Yingkou2019LifeIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        walk = Walk.under("yingkou-2019", port, accounts, time, jobs);
    }

    @Test
    @DisplayName("004 一(二): who is below black is watched, as the catalogue shows it")
    void watchesWhoIsBelowBlack() {
        walk.leads(Scenario.WATCH_UNHEARD, "active");
        walk.leads(Scenario.WATCH_KEPT_BACK, "active, not public");
        walk.leads(Scenario.THREE_WATCHES, "not warned of");
    }

    @Test
    @DisplayName("004 二(二)2: the public is asked before red, for as long as the department says")
    void asksThePublicBeforeRed() {
        walk.leads(Scenario.RED_UNHEARD, "refused: 004 二(二)2");
        walk.leads(Scenario.RED_TOLD, "refused: 004 二(二)2");
        walk.leads(Scenario.RED_ASKED, "active");
        walk.leads(Scenario.RED_USUAL_TERM, "refused");
        walk.leads(Scenario.RED_WHILE_ON_BLACK, "refused: 004 五(一)");
    }

    @Test
    @DisplayName("004 二(二)3: the public is asked before black too, and a person is told besides")
    void asksThePublicBeforeBlack() {
        walk.leads(Scenario.BLACK_UNHEARD, "refused: 004 二(二)3");
        walk.leads(Scenario.BLACK_TOLD, "refused: 004 二(二)3");
        walk.leads(Scenario.BLACK_ASKED, "active");
        walk.leads(Scenario.BLACK_PERSON_TOLD, "refused: 004 二(二)3");
        walk.leads(Scenario.BLACK_PERSON_ASKED, "refused: 004 二(二)3");
        walk.leads(Scenario.BLACK_SHORT_TERM, "19 working days");
    }

    @Test
    @DisplayName("004 二(二)3: a person who was told and of whom the public was asked is named masked")
    void masksPersons() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.candidate("black", Who.PERSON.subject());
        var noticed = walk.stage().done(walk.stage().head(id, "notice", "{\"workingDays\":3}"));
        var notice = walk.stage().announcement(noticed.path("announcement").asString());
        assertThat(notice.path("title").asString()).contains("1名自然人").doesNotContain("甄");
        assertThat(notice.path("body").asString()).doesNotContain("甄虚构");
        walk.tell(id);
        walk.stage().isOn(walk.firstDay().plusDays(4));

        assertThat(walk.after(walk.decided(id, null, ""), id)).isEqualTo("active");
        assertThat(Stage.DATABASE.query("select name from published.entry where id = '" + id + "'"))
                .allSatisfy(name -> assertThat(name).startsWith("甄").doesNotContain("虚构"));
    }

    @Test
    @DisplayName("004 三(二): lists are seen as long as they are valid")
    void showsAListingAsLongAsItIsValid() {
        walk.leads(Scenario.RED_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.BLACK_EXPIRY, "active until its last day, then exited: expiry");
    }

    @Test
    @DisplayName("004 三(二)2: departments announce on their site, on this portal and in the news")
    void announcesInTheNews() {
        walk.leads(Scenario.RED_CHANNELS, "department-site, news-media, portal");
        walk.leads(Scenario.BLACK_CHANNELS, "department-site, news-media, portal");
        walk.leads(Scenario.NOTICE_CHANNELS, "department-site, portal");
    }

    @Test
    @DisplayName("004 三(三): lists are reported in time, without a term")
    void reportsWithoutATerm() {
        walk.leads(Scenario.REPORTS, "no term");
    }

    @Test
    @DisplayName("004 四(三): who is watched and acts severely goes over to black")
    void goesFromWatchToBlack() {
        walk.leads(Scenario.WATCH_THEN_BLACK, "exited: superseded");
    }

    @Test
    @DisplayName("004 五(一): red ends by error, black, watch, misuse, expiry or a changed standard")
    void endsRedInSixWays() {
        walk.leads(Scenario.RED_REVOCATION, "exited: revocation");
        walk.leads(Scenario.RED_THEN_BLACK, "exited: superseded");
        walk.leads(Scenario.RED_THEN_WATCH, "exited: superseded");
        walk.leads(Scenario.WATCH_THEN_RED, "refused: 004 五(一)");
        walk.leads(Scenario.RED_MISUSE, "exited: misuse");
        walk.leads(Scenario.RED_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.RED_OWN_REQUEST, "refused: 004 五(一)");
    }

    @Test
    @DisplayName("004 五(二): black ends by error, expiry or a changed standard; repair only as the law orders otherwise")
    void endsBlackInThreeWays() {
        walk.leads(Scenario.BLACK_REVOCATION, "exited: revocation");
        walk.leads(Scenario.BLACK_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.BLACK_BY_LAW, "exited: by-law");
        walk.leads(Scenario.BLACK_REPAIR, "exited: by-law");
        walk.leads(Scenario.BLACK_OWN_REQUEST, "refused: 004 五(二)");
        walk.leads(Scenario.BLACK_REPAIRED_COMPANY, "on no list");
    }

    @Test
    @DisplayName("004 五: exits are announced, and name nobody")
    void announcesExits() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("black", Who.COMPANY.subject());
        walk.stage().done(walk.exit(id, "standard-change"));

        assertThat(walk.standing(id)).isEqualTo("exited: standard-change");
        assertThat(walk.stage()
                        .announcements("exit", id)
                        .getFirst()
                        .path("body")
                        .asString())
                .contains("虚构决", "联合奖惩措施同时停止")
                .doesNotContain("虚构企业");
    }

    @Test
    @DisplayName("004 五: exits are announced on the original channels")
    void announcesExitsOnTheOriginalChannels() {
        walk.leads(Scenario.EXIT_CHANNELS, "where it was listed");
        walk.leads(Scenario.EXIT_DEADLINE, "3 working days after the exit");
    }

    @Test
    @DisplayName("004 六(二): who was wrongly on black is cleared, with an apology; nothing is said of purging it")
    void clearsWhoWasWronglyListed() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("black", Who.COMPANY.subject());
        walk.stage().done(walk.exit(id, "revocation"));

        assertThat(walk.standing(id)).isEqualTo("exited: revocation");
        assertThat(walk.stage()
                        .announcements("correction", id)
                        .getFirst()
                        .path("body")
                        .asString())
                .contains("歉意");
    }
}
