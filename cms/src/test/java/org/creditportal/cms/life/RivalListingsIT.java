package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnStage
@DisplayName("A13, A17, B3, F4: listings of one subject that meet")
class RivalListingsIT {

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount accounts;

    @Autowired
    PortalTime time;

    @Autowired
    List<Job> jobs;

    private Stage stage;

    @BeforeEach
    void enter() {
        stage = new Stage(port, accounts, time, jobs, "市税务局");
        stage.isOn("2026-03-02");
    }

    @Test
    @DisplayName("A13, F4: a black listing that is corrected to last longer ends the red one that was to follow it")
    void correctsBlackIntoRed() {
        var uscc = Stage.organisation();
        var black = listed("black", uscc, "2026-03-02", "2026-06-30");
        var red = listed("red", uscc, "2026-07-01", "2027-06-30");

        stage.done(stage.head(black, "correction", "{\"finding\":\"虚构笔误\",\"validUntil\":\"2026-12-31\"}"));

        assertThat(cause(red)).isEqualTo("superseded");
        assertThat(Stage.DATABASE.query(
                        "select 1 from published.entry where id = '" + red + "' and visible_from < visible_until"))
                .isEmpty();
    }

    @Test
    @DisplayName("A13, F4: a corrected red listing ends, as the wrong one did, when black begins")
    void correctsRedBeforeBlack() {
        var uscc = Stage.organisation();
        var red = listed("red", uscc, "2026-03-02", "2027-06-30");
        listed("black", uscc, "2026-07-01", "2026-12-31");

        var corrected = stage.done(stage.head(red, "correction", "{\"finding\":\"虚构笔误\",\"reason\":\"虚构事由\"}"));

        assertThat(Stage.DATABASE.query(
                        "select cast(visible_until at time zone 'Asia/Shanghai' as date) from published.entry where id = '"
                                + corrected.path("id").asString() + "'"))
                .containsExactly("2026-07-01");
    }

    @Test
    @DisplayName("F4: a correction leaves the days of another decision alone, and ends no sooner than it begins")
    void refusesCorrections() {
        var uscc = Stage.organisation();
        var first = listed("black", uscc, "2026-03-02", "2026-06-30");
        listed("black", uscc, "2026-07-01", "2026-12-31");

        assertThat(stage.refused(stage.head(first, "correction", "{\"finding\":\"虚构\",\"validUntil\":\"2026-08-01\"}")))
                .contains("重叠");
        assertThat(stage.refused(stage.head(first, "correction", "{\"finding\":\"虚构\",\"validUntil\":\"2026-03-01\"}")))
                .contains("2026-03-02");
        assertThat(stage.entry(first).path("state").asString()).isEqualTo("active");
    }

    @Test
    @DisplayName("A17: who is on watch already when leaving black stays so, and who will be is until then")
    void staysOnWatch() {
        var watched = Stage.organisation();
        var early = listed("black", watched, "2026-03-02", "2026-06-30");
        listed("watch", watched, "2026-03-02", "2026-12-31");
        var soon = Stage.organisation();
        var late = listed("black", soon, "2026-03-02", "2026-06-30");
        listed("watch", soon, "2026-05-01", "2026-12-31");

        stage.done(stage.head(early, "exit", "{\"cause\":\"by-law\",\"reason\":\"虚构\"}"));
        stage.done(stage.head(late, "exit", "{\"cause\":\"by-law\",\"reason\":\"虚构\"}"));

        assertThat(watches(watched)).containsExactly("2026-03-02 2026-12-31");
        assertThat(watches(soon)).containsExactly("2026-03-02 2026-04-30", "2026-05-01 2026-12-31");
    }

    @Test
    @DisplayName("A17: nobody is put on watch until a day that is over")
    void refusesAWatchThatIsOver() {
        var black = listed("black", Stage.organisation(), "2026-03-02", "2026-06-30");

        assertThat(stage.refused(stage.head(
                        black, "exit", "{\"cause\":\"by-law\",\"reason\":\"虚构\",\"watchUntil\":\"2026-03-01\"}")))
                .contains("watchUntil");
    }

    @Test
    @DisplayName("B3: many expiries of one day are announced in steps that each end before the guard does")
    void announcesManyExpiries() {
        var ids = IntStream.range(0, 10)
                .mapToObj(one -> listed("black", Stage.organisation(), "2026-03-02", "2026-06-30"))
                .toList();
        stage.isOn("2026-07-01");
        var expiries = jobs.stream()
                .filter(job -> job.name().equals("expiry-notices"))
                .findFirst()
                .orElseThrow();

        assertThat(expiries.step().block()).isBetween(1, 8);
        stage.work("expiry-notices");

        assertThat(ids).allSatisfy(id -> assertThat(cause(id)).isEqualTo("expiry"));
    }

    @Test
    @DisplayName("mechanism 10: an exit is one act on record, beside the end of the listing")
    void recordsAnExitOnce() {
        var black = listed("black", Stage.organisation(), "2026-03-02", "2026-06-30");

        stage.done(stage.head(black, "exit", "{\"cause\":\"by-law\",\"reason\":\"虚构\"}"));

        assertThat(Stage.DATABASE.query("select act from cms.audit where content_id = '" + black + "' order by id"))
                .containsExactly("candidate", "decision", "signature", "end", "exit");
    }

    /// By rules that ask for no notice of organisations.
    private String listed(String list, String uscc, String from, String until) {
        var id = stage.candidate(list, "hengshan", uscc);
        stage.decide(
                id,
                "虚构决定〔2026〕" + id.substring(24),
                until,
                ",\"decidedOn\":\"%s\",\"validFrom\":\"%s\"".formatted(decidedOn(from), from));
        stage.done(stage.head(id, "signature", ""));
        return id;
    }

    /// Another day for what begins later: the same basis on the same day is the same decision.
    private static String decidedOn(String from) {
        return from.equals("2026-03-02") ? from : "2026-03-01";
    }

    private static String cause(String id) {
        return Stage.DATABASE
                .query("select exit_cause from cms.entry where id = '" + id + "'")
                .getFirst();
    }

    private static List<String> watches(String uscc) {
        return Stage.DATABASE.query("select valid_from || ' ' || valid_until from cms.entry e"
                + " join cms.subject s on s.id = e.subject where e.list = 'watch' and s.uscc = '" + uscc
                + "' order by valid_from");
    }

    @Test
    @DisplayName("A13: a red listing whose subject comes on black before it would begin has left, and was never seen")
    void isOffTheListBeforeItBegins() {
        var uscc = Stage.organisation();
        var today = stage.today();
        var red = stage.recognise(
                stage.candidate("red", "yingkou-2019", uscc), "虚构表彰〔2026〕22号", null, from(today.plusDays(200)));
        stage.recognise(
                stage.candidate("black", "yingkou-2019", uscc), "虚构罚决〔2026〕22号", null, from(today.plusDays(150)));

        assertThat(stage.entry(red).path("state").asString()).isEqualTo("exited");
        assertThat(stage.entry(red).path("exitCause").asString()).isEqualTo("superseded");
    }

    private static String from(LocalDate day) {
        return ",\"validFrom\":\"" + day + "\"";
    }
}
