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
@DisplayName("R1: a listing's life under zhangdian-2018, clause by clause")
class Zhangdian2018LifeIT {

    private final Walk walk;

    @Autowired
    Zhangdian2018LifeIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        walk = Walk.under("zhangdian-2018", port, accounts, time, jobs);
    }

    @Test
    @DisplayName("002(六): black needs no notice, but persons are told before")
    void tellsPersonsBeforeBlack() {
        walk.leads(Scenario.BLACK_UNHEARD, "active");
        walk.leads(Scenario.BLACK_ASKED, "active");
        walk.leads(Scenario.BLACK_PERSON_ASKED, "refused: 002(六)");
        walk.leads(Scenario.BLACK_PERSON_TOLD, "active");
    }

    @Test
    @DisplayName("002(六): who comes on black is deleted from red, at the same instant")
    void deletesFromRed() {
        walk.leads(Scenario.RED_THEN_BLACK, "exited: superseded");
    }

    @Test
    @DisplayName("002(七): the public is asked before red, and who is on black never enters it")
    void asksThePublicBeforeRed() {
        walk.leads(Scenario.RED_UNHEARD, "refused: 002(七)");
        walk.leads(Scenario.RED_TOLD, "refused: 002(七)");
        walk.leads(Scenario.RED_ASKED, "active");
        walk.leads(Scenario.RED_WHILE_ON_BLACK, "refused: 002(十八)");
    }

    @Test
    @DisplayName("002(七): an objection to red is verified; one that is upheld ends the case")
    void verifiesObjections() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.candidate("red", Who.COMPANY.subject());
        walk.ask(id, 5);
        walk.stage().done(walk.stage().clerk(id, "objection", "{\"text\":\"虚构异议\"}"));
        var closed =
                walk.stage().done(walk.stage().clerk(id, "verification", "{\"upheld\":true,\"finding\":\"虚构核实\"}"));

        assertThat(closed.path("state").asString()).isEqualTo("closed");
        walk.stage().head(id, "signature", "").expectStatus().isNotFound();
        assertThat(walk.isOn("red", id)).isFalse();
    }

    @Test
    @DisplayName("002(七): red is asked about on five sites")
    void asksOnFiveSites() {
        walk.leads(Scenario.NOTICE_CHANNELS, "credit-china, department-site, portal, upper-site");
    }

    @Test
    @DisplayName("002(九): a listing is reported to the city within 7, to province and nation within 10 working days")
    void reportsUpward() {
        walk.leads(Scenario.REPORTS, "7, 10, 10 working days");
    }

    @Test
    @DisplayName("002(十): a listing is seen as long as it is valid")
    void showsAListingAsLongAsItIsValid() {
        walk.leads(Scenario.BLACK_SHOWN, "active");
        walk.leads(Scenario.RED_EXPIRY, "active until its last day, then exited: expiry");
    }

    @Test
    @DisplayName("002(十): organisations are announced on the sites of their kind too, persons are not")
    void announcesOnSitesOfTheKind() {
        walk.leads(Scenario.BLACK_CHANNELS, "credit-china, department-site, enterprise-publicity, portal, upper-site");
        walk.leads(
                Scenario.BLACK_SOCIETY_CHANNELS,
                "credit-china, department-site, portal, social-organisation-site, upper-site");
        walk.leads(Scenario.BLACK_PERSON_CHANNELS, "credit-china, department-site, portal, upper-site");
    }

    @Test
    @DisplayName("002(十四): the decision says whether repair is possible")
    void keepsWhatIsBeyondRepair() {
        walk.leads(Scenario.BLACK_REPAIR, "exited: repair");
        walk.leads(Scenario.BLACK_UNREPAIRABLE, "refused");
    }

    @Test
    @DisplayName("002(十五): watch is shown selectively: as the catalogue says")
    void showsWatchSelectively() {
        walk.leads(Scenario.WATCH_UNHEARD, "active");
        walk.leads(Scenario.WATCH_KEPT_BACK, "active, not public");
    }

    @Test
    @DisplayName("002(十六): who is on watch in three fields comes on the warning list, and readers are warned")
    void warnsOfThreeWatches() {
        walk.leads(Scenario.TWO_WATCHES, "not warned of");
        walk.leads(Scenario.THREE_WATCHES, "on the warning list");
    }

    @Test
    @DisplayName("002(十六): who is on watch and acts severely goes over to black")
    void goesFromWatchToBlack() {
        walk.leads(Scenario.WATCH_THEN_BLACK, "exited: superseded");
    }

    @Test
    @DisplayName("002(十七): black ends by error, repair, expiry or a changed standard")
    void endsBlackInFourWays() {
        walk.leads(Scenario.BLACK_REVOCATION, "purged");
        walk.leads(Scenario.BLACK_REPAIR, "exited: repair");
        walk.leads(Scenario.BLACK_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.BLACK_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.BLACK_OWN_REQUEST, "refused: 002(十七)");
    }

    @Test
    @DisplayName("002(十七): who leaves black goes on watch at once, whoever it is; not who was listed by mistake")
    void goesFromBlackToWatch() {
        walk.leads(Scenario.BLACK_REPAIRED_COMPANY, "on watch");
        walk.leads(Scenario.BLACK_REPAIRED_PERSON, "on watch");
        walk.leads(Scenario.BLACK_REPAIRED_SOCIETY, "on watch");
        walk.leads(Scenario.BLACK_EXPIRED, "on watch");
        walk.leads(Scenario.BLACK_WRONG, "on no list");
    }

    @Test
    @DisplayName("002(十八): red ends by error, black, watch, misuse, expiry or a changed standard")
    void endsRedInSixWays() {
        walk.leads(Scenario.RED_REVOCATION, "purged");
        walk.leads(Scenario.RED_THEN_WATCH, "exited: superseded");
        walk.leads(Scenario.WATCH_THEN_RED, "refused: 002(十八)");
        walk.leads(Scenario.RED_MISUSE, "exited: misuse");
        walk.leads(Scenario.RED_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.RED_OWN_REQUEST, "refused: 002(十八)");
    }

    @Test
    @DisplayName("002(十九): an exit is announced, names nobody, and its record is kept behind")
    void announcesExitsAndKeepsTheRecord() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("black", Who.COMPANY.subject());
        walk.stage().done(walk.exit(id, "standard-change"));

        assertThat(walk.standing(id)).isEqualTo("exited: standard-change");
        assertThat(walk.stage()
                        .announcements("exit", id)
                        .getFirst()
                        .path("body")
                        .asString())
                .contains("认定标准改变")
                .doesNotContain("虚构企业", "虚构事由", "虚构理由");
        assertThat(walk.stage().entry(id).path("exitCause").asString()).isEqualTo("standard-change");
    }

    @Test
    @DisplayName("002(十九): exits are announced on the original channels")
    void announcesExitsOnTheOriginalChannels() {
        walk.leads(Scenario.EXIT_CHANNELS, "where it was listed");
        walk.leads(Scenario.EXIT_DEADLINE, "3 working days after the exit");
    }

    @Test
    @DisplayName("002(十九): of who was listed by mistake nothing is kept but a line of audit")
    void keepsNothingOfMistakes() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("black", Who.PERSON.subject());
        walk.stage().done(walk.exit(id, "revocation"));

        assertThat(walk.standing(id)).isEqualTo("purged");
        assertThat(Stage.DATABASE.query("select act from cms.audit where content_id = '" + id + "'"))
                .contains("purge");
        assertThat(Stage.DATABASE.query("select name from published.entry where id = '" + id + "'"))
                .isEmpty();
    }

    @Test
    @DisplayName("002 文末: in force from 2018-07-30 until 2023-07-29")
    void holdsForFiveYears() {
        walk.leads(Scenario.RECORDED_IN_2016, "refused");
        walk.leads(Scenario.RECORDED_IN_2018, "recorded");
        walk.leads(Scenario.RECORDED_IN_2020, "recorded");
        walk.leads(Scenario.RECORDED_IN_2023, "refused");
    }

    @Test
    @DisplayName("002 文末: who was listed in time stays by these rules when they are over")
    void keepsItsRulesWhenTheyAreOver() {
        walk.stage().isOn("2023-07-28");
        var id = walk.active("black", Who.COMPANY.subject());
        walk.stage().isOn("2023-08-07");

        assertThat(walk.standing(id)).isEqualTo("active");
        walk.stage().done(walk.repair(id));
        assertThat(walk.isOn("watch", id)).isTrue();
    }
}
