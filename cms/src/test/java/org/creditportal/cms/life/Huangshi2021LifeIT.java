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
@DisplayName("R1: a listing's life under huangshi-2021, clause by clause")
class Huangshi2021LifeIT {

    private final Walk walk;

    @Autowired
    Huangshi2021LifeIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        walk = Walk.under("huangshi-2021", port, accounts, time, jobs);
    }

    @Test
    @DisplayName(
            "001 三(四): lists are shown by the department, its government and Credit Huangshi, as long as they are valid")
    void showsListsOnOfficialSites() {
        walk.leads(Scenario.BLACK_SHOWN, "active");
        walk.leads(Scenario.BLACK_EXPIRY, "active until its last day, then exited: expiry");
    }

    @Test
    @DisplayName("001 三(四): and announced there")
    void announcesOnOfficialSites() {
        walk.leads(Scenario.BLACK_CHANNELS, "department-site, government-site, portal");
    }

    @Test
    @DisplayName("001 四(二): red ends by error, black, watch, misuse, expiry or a changed standard; not by mere wish")
    void endsRedInSixWays() {
        walk.leads(Scenario.RED_REVOCATION, "exited: revocation");
        walk.leads(Scenario.RED_THEN_BLACK, "exited: superseded");
        walk.leads(Scenario.RED_THEN_WATCH, "exited: superseded");
        walk.leads(Scenario.WATCH_THEN_RED, "refused: 001 四(二)");
        walk.leads(Scenario.RED_MISUSE, "exited: misuse");
        walk.leads(Scenario.RED_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.RED_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.RED_OWN_REQUEST, "refused: 001 四(二)");
    }

    @Test
    @DisplayName("001 四(二): a refused exit says what the clause says, and changes nothing")
    void refusesInTheWordsOfTheClause() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("red", Who.COMPANY.subject());

        assertThat(walk.stage().refused(walk.exit(id, "own-request")))
                .isEqualTo("红名单不能以“主体申请”退出（001 四(二)：““红名单”的退出包括如下方式”）。");
        assertThat(walk.standing(id)).isEqualTo("active");
        assertThat(walk.stage().kindsTellingOf(id)).containsExactly("listing");
    }

    @Test
    @DisplayName("001 四(八): red is also announced on Credit China")
    void announcesRedOnCreditChina() {
        walk.leads(Scenario.RED_CHANNELS, "credit-china, department-site, government-site, portal");
    }

    @Test
    @DisplayName("001 五(一): black is the list of seriously dishonest subjects; who is on it never enters red")
    void keepsWhoIsOnBlackOffRed() {
        walk.leads(Scenario.RED_WHILE_ON_BLACK, "refused: 001 四(二)");
    }

    @Test
    @DisplayName(
            "001 五(三): the party is told before the decision, whoever it is; asking the public does not replace it")
    void tellsThePartyFirst() {
        walk.leads(Scenario.BLACK_UNHEARD, "refused: 001 五(三)");
        walk.leads(Scenario.BLACK_ASKED, "refused: 001 五(三)");
        walk.leads(Scenario.BLACK_PERSON_ASKED, "refused: 001 五(三)");
        walk.leads(Scenario.BLACK_TOLD, "active");
        walk.leads(Scenario.BLACK_PERSON_TOLD, "active");
    }

    @Test
    @DisplayName("001 五(三): the decision is a document: its number stands in what readers and announcements say")
    void decidesByADocument() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.candidate("black", Who.COMPANY.subject());
        walk.tell(id);
        walk.stage().decide(id, "虚构决〔2026〕001五三号", null, "");
        walk.stage().done(walk.stage().head(id, "signature", ""));
        walk.stage().passGuard();

        assertThat(Stage.DATABASE.query("select decision_number from published.entry where id = '" + id + "'"))
                .containsExactly("虚构决〔2026〕001五三号");
        assertThat(walk.stage()
                        .announcements("listing", id)
                        .getFirst()
                        .path("title")
                        .asString())
                .contains("虚构决〔2026〕001五三号");
    }

    @Test
    @DisplayName("001 七(一): who is repaired is taken off black and shown no more")
    void takesWhoIsRepairedOff() {
        walk.leads(Scenario.BLACK_REPAIR, "exited: repair");
        walk.leads(Scenario.BLACK_REPAIRED_COMPANY, "on no list");
        walk.leads(Scenario.BLACK_UNREPAIRABLE, "refused");
    }

    @Test
    @DisplayName("001 七(三): what is found wrong is corrected or withdrawn")
    void correctsWhatIsWrong() {
        walk.leads(Scenario.BLACK_REVOCATION, "exited: revocation");

        walk.stage().isOn(walk.firstDay());
        var wrong = walk.active("black", Who.COMPANY.subject());
        var right = walk.stage()
                .done(walk.stage().head(wrong, "correction", "{\"finding\":\"虚构笔误\",\"reason\":\"更正后的虚构事由\"}"))
                .path("id")
                .asString();
        assertThat(walk.standing(wrong)).isEqualTo("exited: revocation");
        assertThat(walk.standing(right)).isEqualTo("active");
    }

    @Test
    @DisplayName("001, silent: rules begin with the day of issue, and know no warning list")
    void saysNothingOfWarnings() {
        walk.leads(Scenario.RECORDED_IN_2020, "refused");
        walk.leads(Scenario.RECORDED_IN_2023, "recorded");
        walk.leads(Scenario.THREE_WATCHES, "not warned of");
        walk.leads(Scenario.WATCH_KEPT_BACK, "active, not public");
    }

    @Test
    @DisplayName("001, silent: an exit is announced within 3 working days, where the listing was")
    void announcesExits() {
        walk.leads(Scenario.EXIT_DEADLINE, "3 working days after the exit");
        walk.leads(Scenario.EXIT_CHANNELS, "where it was listed");
        walk.leads(Scenario.REPORTS, "no term");
    }
}
