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
@DisplayName("R1, R2: a listing's life under national-2025, rule by rule")
class National2025LifeIT {

    private final Walk walk;

    @Autowired
    National2025LifeIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        walk = Walk.under("national-2025", port, accounts, time, jobs);
    }

    @Test
    @DisplayName("R2: minor dishonesty is not public, and lasts 3 months at most")
    void keepsMinorDishonestyBack() {
        walk.leads(Scenario.MINOR, "active, not public");

        walk.stage().isOn(walk.firstDay());
        var id = walk.candidate("black", Who.COMPANY.subject());
        walk.tell(id);
        assertThat(walk.stage().refused(walk.stage().clerk(id, "decision", """
                        {"decisionNumber":"虚构决〔2026〕0号","validUntil":"2026-08-11","degree":"minor"}""")))
                .contains("“轻微”的有效期最迟到 2026-08-10 为止", "R2", "最长3个月");
    }

    @Test
    @DisplayName("R2: general dishonesty is public for 3 months to 1 year")
    void showsGeneralDishonesty() {
        walk.leads(Scenario.GENERAL, "active");
        walk.leads(Scenario.GENERAL_SHORT, "refused: R2");
    }

    @Test
    @DisplayName("R2: serious dishonesty is public for 1 to 3 years from the decision on")
    void showsSeriousDishonesty() {
        walk.leads(Scenario.SEVERE_LONG, "refused: R2");

        walk.stage().isOn(walk.firstDay());
        var id = walk.candidate("black", Who.COMPANY.subject());
        walk.recognised(id, "black", walk.firstDay().plusYears(3).minusDays(1), ",\"degree\":\"severe\"");
        assertThat(walk.standing(id)).isEqualTo("active");
    }

    @Test
    @DisplayName("R2: repair is possible when the shortest term is over, and not before")
    void repairsAfterTheShortestTerm() {
        walk.leads(Scenario.GENERAL_REPAIRED_EARLY, "refused: R2");
        walk.leads(Scenario.GENERAL_REPAIRED, "exited: repair");
        walk.leads(Scenario.BLACK_UNREPAIRABLE, "refused");
    }

    @Test
    @DisplayName("R2: at the end of its term a listing is shown no more, without anybody's doing")
    void endsByItself() {
        walk.leads(Scenario.BLACK_EXPIRY, "active until its last day, then exited: expiry");
        walk.leads(Scenario.BLACK_EXPIRED, "on no list");
    }

    @Test
    @DisplayName("R2: in force from 2026-04-01")
    void holdsFromApril2026() {
        walk.leads(Scenario.RECORDED_IN_2023, "refused");
        walk.leads(Scenario.RECORDED_IN_2026, "recorded");
        walk.stage().isOn("2026-03-31");
        assertThat(walk.stage().refused(walk.stage().propose("""
                        {"list":"black","profile":"national-2025","subject":%s,"reason":"虚构","basis":"虚构"}""".formatted(Who.COMPANY.subject()))))
                .contains("2026-03-31", "不具效力");
    }

    @Test
    @DisplayName("R2, silent: persons are told before black, as everywhere on this portal")
    void tellsPersonsBeforeBlack() {
        walk.leads(Scenario.BLACK_PERSON_ASKED, "refused, no clause");
        walk.leads(Scenario.BLACK_PERSON_TOLD, "active");
        walk.leads(Scenario.BLACK_UNHEARD, "active");
    }

    @Test
    @DisplayName("R2, silent: red ends in every way that a source names, but not by watch")
    void endsRedInEveryWay() {
        walk.leads(Scenario.RED_REVOCATION, "exited: revocation");
        walk.leads(Scenario.RED_OWN_REQUEST, "exited: own-request");
        walk.leads(Scenario.RED_MISUSE, "exited: misuse");
        walk.leads(Scenario.RED_STANDARD_CHANGE, "exited: standard-change");
        walk.leads(Scenario.RED_THEN_BLACK, "exited: superseded");
        walk.leads(Scenario.RED_THEN_WATCH, "active");
    }

    @Test
    @DisplayName("R2, silent: an exit is announced within 3 working days, where the listing was")
    void announcesExits() {
        walk.leads(Scenario.EXIT_DEADLINE, "3 working days after the exit");
        walk.leads(Scenario.EXIT_CHANNELS, "where it was listed");
        walk.leads(Scenario.REPORTS, "no term");
    }
}
