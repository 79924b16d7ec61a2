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
@DisplayName("R1: a listing's life under hengshan, clause by clause")
class HengshanLifeIT {

    private final Walk walk;

    @Autowired
    HengshanLifeIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        walk = Walk.under("hengshan", port, accounts, time, jobs);
    }

    @Test
    @DisplayName("003 二(3): persons are told before black, as everywhere on this portal; nothing else is asked")
    void tellsPersonsBeforeBlack() {
        walk.leads(Scenario.BLACK_UNHEARD, "active");
        walk.leads(Scenario.RED_UNHEARD, "active");
        walk.leads(Scenario.BLACK_PERSON_ASKED, "refused, no clause");
        walk.leads(Scenario.BLACK_PERSON_TOLD, "active");
    }

    @Test
    @DisplayName("003 三(1): red and black are seen")
    void showsRedAndBlack() {
        walk.leads(Scenario.RED_SHOWN, "active");
        walk.leads(Scenario.BLACK_SHOWN, "active");
    }

    @Test
    @DisplayName("003 三(1): lists are announced on one site")
    void announcesOnOneSite() {
        walk.leads(Scenario.RED_CHANNELS, "portal");
        walk.leads(Scenario.BLACK_CHANNELS, "portal");
    }

    @Test
    @DisplayName("003 五(2): the decision says whether repair is possible")
    void keepsWhatIsBeyondRepair() {
        walk.leads(Scenario.BLACK_UNREPAIRABLE, "refused");
    }

    @Test
    @DisplayName("003 五(3): who has done its duty is repaired on approval")
    void repairs() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("black", Who.COMPANY.subject());
        walk.stage()
                .clerk(id, "repair", "{\"decisionNumber\":\"虚构修复〔2026〕0号\"}")
                .expectStatus()
                .isForbidden();

        assertThat(walk.after(walk.repair(id), id)).isEqualTo("exited: repair");
        assertThat(walk.stage().kindsTellingOf(id)).containsExactly("listing", "repair");
    }

    @Test
    @DisplayName("003 五(4): black ends by error, repair, expiry or a changed standard")
    void endsBlackInFourWays() {
        walk.leads(Scenario.BLACK_REVOCATION, "exited: revocation");
        walk.leads(Scenario.BLACK_REPAIR, "exited: repair");
        walk.leads(Scenario.BLACK_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.BLACK_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.BLACK_OWN_REQUEST, "refused: 003 五(4)");
    }

    @Test
    @DisplayName("003 五(5): market subjects that leave black go on watch at once; no others, and none by mistake")
    void putsMarketSubjectsOnWatch() {
        walk.leads(Scenario.BLACK_REPAIRED_COMPANY, "on watch");
        walk.leads(Scenario.BLACK_REPAIRED_PERSON, "on no list");
        walk.leads(Scenario.BLACK_REPAIRED_SOCIETY, "on no list");
        walk.leads(Scenario.BLACK_EXPIRED, "on watch");
        walk.leads(Scenario.BLACK_WRONG, "on no list");
    }

    @Test
    @DisplayName(
            "003 五(6): red ends by error, black, misuse, expiry or when the standard is not met; not by watch or wish")
    void endsRedInFiveWays() {
        walk.leads(Scenario.RED_REVOCATION, "exited: revocation");
        walk.leads(Scenario.RED_THEN_BLACK, "exited: superseded");
        walk.leads(Scenario.RED_MISUSE, "exited: misuse");
        walk.leads(Scenario.RED_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.RED_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.RED_THEN_WATCH, "active");
        walk.leads(Scenario.RED_OWN_REQUEST, "refused: 003 五(6)");
    }

    @Test
    @DisplayName("003 五(7): an exit is announced within 3 working days of what gave rise to it")
    void countsFromTheOccasion() {
        walk.leads(Scenario.EXIT_DEADLINE, "3 working days after its occasion");
        walk.leads(Scenario.EXIT_CHANNELS, "where it was listed");
    }

    @Test
    @DisplayName("003 五(7): an exit is announced and stops being seen at once")
    void announcesExits() {
        walk.stage().isOn(walk.firstDay());
        var id = walk.active("red", Who.COMPANY.subject());
        walk.stage().done(walk.exit(id, "misuse"));

        assertThat(walk.standing(id)).isEqualTo("exited: misuse");
        assertThat(walk.stage().kindsTellingOf(id)).containsExactly("listing", "exit");
    }

    @Test
    @DisplayName("003 六(3): lists are reported in time, without a term")
    void reportsWithoutATerm() {
        walk.leads(Scenario.REPORTS, "no term");
    }

    @Test
    @DisplayName("003, without a date: it holds on any day")
    void alwaysHolds() {
        walk.leads(Scenario.RECORDED_IN_2016, "recorded");
        walk.leads(Scenario.RECORDED_IN_2026, "recorded");
    }
}
