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
@DisplayName("R1: a listing's life under hubei-2017, clause by clause")
class Hubei2017LifeIT {

    private final Walk walk;

    @Autowired
    Hubei2017LifeIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        walk = Walk.under("hubei-2017", port, accounts, time, jobs);
    }

    @Test
    @DisplayName("000 六: a candidate is told or the public is asked; either is enough, neither is not")
    void isHeardBeforeRecognition() {
        walk.leads(Scenario.BLACK_UNHEARD, "refused: 000 六");
        walk.leads(Scenario.RED_UNHEARD, "refused: 000 六");
        walk.leads(Scenario.BLACK_TOLD, "active");
        walk.leads(Scenario.RED_TOLD, "active");
        walk.leads(Scenario.BLACK_ASKED, "active");
        walk.leads(Scenario.RED_ASKED, "active");
    }

    @Test
    @DisplayName("000 六: the public is asked for 20 working days at least, and its answer is waited for")
    void asksThePublicForTwentyWorkingDays() {
        walk.leads(Scenario.RED_USUAL_TERM, "20 working days");
        walk.leads(Scenario.BLACK_USUAL_TERM, "20 working days");
        walk.leads(Scenario.BLACK_SHORT_TERM, "refused: 000 六");

        walk.stage().isOn("2026-09-21");
        var id = walk.candidate("black", Who.COMPANY.subject());
        var noticed = walk.stage().done(walk.stage().head(id, "notice", "{}"));
        assertThat(noticed.path("noticeUntil").asString()).isEqualTo("2026-10-26");
        var notice = walk.stage().announcement(noticed.path("announcement").asString());
        assertThat(notice.path("body").asString()).contains("虚构企业", "2026年10月26日", "异议", "核实");

        walk.stage().isOn("2026-10-26");
        assertThat(walk.stage().refused(walk.decided(id, null, ""))).contains("公示期到 2026-10-26 为止");
        walk.stage().isOn("2026-10-27");
        assertThat(walk.after(walk.decided(id, null, ""), id)).isEqualTo("active");
    }

    @Test
    @DisplayName("000 六: who objects is heard: nothing is recognised before the department has verified it")
    void verifiesObjections() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.candidate("red", Who.COMPANY.subject());
        walk.ask(id, 20);
        walk.stage().done(walk.stage().clerk(id, "objection", "{\"text\":\"虚构异议\"}"));

        assertThat(walk.stage().refused(walk.stage().head(id, "signature", ""))).contains("verification");
        assertThat(walk.stage().entry(id).path("state").asString()).isEqualTo("objected");
        walk.stage().done(walk.stage().clerk(id, "verification", "{\"upheld\":false,\"finding\":\"虚构核实\"}"));

        assertThat(walk.after(walk.decided(id, null, ""), id)).isEqualTo("active");
    }

    @Test
    @DisplayName("000 六: the responsible head signs, and nobody who drafted or recorded")
    void isSignedByTheHead() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.candidate("black", Who.COMPANY.subject());
        walk.tell(id);
        walk.stage().decide(id, "虚构决〔2026〕000六号", null, "");

        walk.stage().clerk(id, "signature", "").expectStatus().isForbidden();
        assertThat(walk.after(walk.stage().head(id, "signature", ""), id)).isEqualTo("active");
    }

    @Test
    @DisplayName("000 六: who is on black is deleted from red, and never enters it")
    void keepsRedAndBlackApart() {
        walk.leads(Scenario.RED_THEN_BLACK, "exited: superseded");
        walk.leads(Scenario.RED_WHILE_ON_BLACK, "refused: 000 十2");
    }

    @Test
    @DisplayName("000 七2: lists are seen as long as they are valid")
    void showsAListingAsLongAsItIsValid() {
        walk.leads(Scenario.RED_SHOWN, "active");
        walk.leads(Scenario.BLACK_EXPIRY, "active until its last day, then exited: expiry");
    }

    @Test
    @DisplayName("000 七2: lists are announced on the department's site and on this portal")
    void announcesOnTheDepartmentsSite() {
        walk.leads(Scenario.NOTICE_CHANNELS, "credit-china, department-site, portal");
        walk.leads(Scenario.RED_CHANNELS, "department-site, portal");
        walk.leads(Scenario.BLACK_PERSON_CHANNELS, "department-site, portal");
    }

    @Test
    @DisplayName("000 九2: what the decision calls beyond repair is not repaired")
    void keepsWhatIsBeyondRepair() {
        walk.leads(Scenario.BLACK_REPAIR, "exited: repair");
        walk.leads(Scenario.BLACK_UNREPAIRABLE, "refused");
    }

    @Test
    @DisplayName("000 十1: black ends by error, repair or expiry, and in no other way")
    void endsBlackInThreeWays() {
        walk.leads(Scenario.BLACK_REVOCATION, "exited: revocation");
        walk.leads(Scenario.BLACK_REPAIR, "exited: repair");
        walk.leads(Scenario.BLACK_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.BLACK_STANDARD_CHANGE, "refused: 000 十1");
        walk.leads(Scenario.BLACK_OWN_REQUEST, "refused: 000 十1");
    }

    @Test
    @DisplayName("000 十2: red ends by error, black, own request or expiry; not by misuse")
    void endsRedInFourWays() {
        walk.leads(Scenario.RED_REVOCATION, "exited: revocation");
        walk.leads(Scenario.RED_OWN_REQUEST, "exited: own-request");
        walk.leads(Scenario.RED_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.RED_MISUSE, "refused: 000 十2");
        walk.leads(Scenario.RED_STANDARD_CHANGE, "refused: 000 十2");
        walk.leads(Scenario.RED_THEN_WATCH, "active");
    }

    @Test
    @DisplayName("000 十3: an exit is announced where the listing was, and the record is kept behind")
    void announcesExitsAndKeepsTheRecord() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("black", Who.COMPANY.subject());
        walk.stage().done(walk.repair(id));

        assertThat(walk.standing(id)).isEqualTo("exited: repair");
        assertThat(walk.stage().kindsTellingOf(id)).containsExactly("listing", "repair");
        assertThat(walk.stage().entry(id).path("name").asString()).startsWith("虚构企业");
        assertThat(walk.isOn("watch", id)).isFalse();
    }

    @Test
    @DisplayName("000 十3: exits are announced on the original channels")
    void announcesExitsOnTheOriginalChannels() {
        walk.leads(Scenario.EXIT_CHANNELS, "where it was listed");
        walk.leads(Scenario.EXIT_DEADLINE, "3 working days after the exit");
    }

    @Test
    @DisplayName("000 十3: who is watched is warned and never shown")
    void neverShowsWatch() {
        walk.leads(Scenario.WATCH_SHOWN, "active, not public");
        walk.leads(Scenario.WATCH_ASKED, "refused, no clause");
        walk.leads(Scenario.THREE_WATCHES, "not warned of");
    }

    @Test
    @DisplayName("000 十一3: who was wrongly on black is cleared, with an apology")
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
                .contains("认定有误", "歉意")
                .doesNotContain("虚构企业");
    }
}
