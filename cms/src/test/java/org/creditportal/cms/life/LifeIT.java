package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnStage
@DisplayName("A9–A15, B1–B5: a listing's life, act by act")
class LifeIT {

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
    @DisplayName("A9, A11, A12: from candidate to a listing that readers see, with its notices announced and numbered")
    void leadsACandidateToItsListing() {
        var id = stage.candidate("black", "hubei-2017", Stage.organisation());
        assertThat(stage.entry(id).path("state").asString()).isEqualTo("candidate");

        var noticed = stage.done(stage.head(id, "notice", "{}"));
        assertThat(noticed.path("state").asString()).isEqualTo("noticed");
        assertThat(noticed.path("noticeUntil").asString()).isEqualTo("2026-03-30");
        var notice = stage.announcement(noticed.path("announcement").asString());
        assertThat(notice.path("announcement").asString()).isEqualTo("notice");
        assertThat(notice.path("body").asString()).contains("2026年3月30日", "异议", "虚构企业");

        stage.decide(id, "虚构罚决〔2026〕1号", "2027-03-01", "");
        assertThat(stage.refused(stage.head(id, "signature", ""))).contains("公示");

        stage.isOn("2026-03-31");
        var active = stage.done(stage.head(id, "signature", ""));
        assertThat(active.path("state").asString()).isEqualTo("active");
        assertThat(active.path("decisionNumber").asString()).isEqualTo("虚构罚决〔2026〕1号");
        assertThat(stage.isVisible(id)).isFalse();
        stage.passGuard();
        assertThat(stage.isVisible(id)).isTrue();
        assertThat(stage.announcements("listing", id)).hasSize(1);
    }

    @Test
    @DisplayName("A9: an objection makes recognition wait until it is verified; one that is upheld ends the case")
    void waitsForObjections() {
        var id = stage.candidate("black", "hubei-2017", Stage.organisation());
        var other = stage.candidate("black", "hubei-2017", Stage.organisation());
        stage.done(stage.head(id, "notice", "{}"));
        stage.done(stage.head(other, "notice", "{}"));
        stage.decide(id, "虚构罚决〔2026〕2号", "2027-03-01", "");
        stage.done(stage.clerk(id, "objection", "{\"text\":\"虚构异议\"}"));
        stage.done(stage.clerk(other, "objection", "{\"text\":\"虚构异议\"}"));
        stage.isOn("2026-03-31");

        assertThat(stage.refused(stage.head(id, "signature", ""))).contains("verification");
        stage.done(stage.clerk(id, "verification", "{\"upheld\":false,\"finding\":\"虚构核实\"}"));
        stage.done(stage.head(id, "signature", ""));

        var closed = stage.done(stage.clerk(other, "verification", "{\"upheld\":true,\"finding\":\"虚构核实\"}"));
        assertThat(closed.path("state").asString()).isEqualTo("closed");
        stage.head(other, "signature", "").expectStatus().isNotFound();
    }

    @Test
    @DisplayName("B2, B3, B4: an exit ends at the guard, is announced on the original channels, and names nobody")
    void endsAListing() {
        var uscc = Stage.organisation();
        var id = stage.active("red", "yingkou-2019", uscc, "虚构表彰〔2026〕3号", "2028-03-01");

        assertThat(stage.refused(stage.head(id, "exit", "{\"cause\":\"own-request\",\"reason\":\"虚构理由\"}")))
                .contains("主体申请", "004");
        var exited = stage.done(stage.head(id, "exit", "{\"cause\":\"misuse\",\"reason\":\"虚构理由\"}"));

        assertThat(exited.path("state").asString()).isEqualTo("exited");
        assertThat(exited.path("exitCause").asString()).isEqualTo("misuse");
        stage.passGuard();
        assertThat(stage.isVisible(id)).isFalse();
        var notice = stage.announcements("exit", id).getFirst();
        assertThat(notice.path("title").asString() + notice.path("body").asString())
                .contains("虚构表彰〔2026〕3号")
                .doesNotContain("虚构企业", uscc, "虚构理由", "虚构事由");
        assertThat(stage.refused(stage.head(id, "exit", "{\"cause\":\"misuse\",\"reason\":\"又一次\"}")))
                .contains("exited");
    }

    @Test
    @DisplayName("A13, B2: who comes on black leaves red at the same instant, and that is announced")
    void endsRedByBlack() {
        var uscc = Stage.organisation();
        var red = stage.active("red", "yingkou-2019", uscc, "虚构表彰〔2026〕4号", "2028-03-01");
        var black = stage.active("black", "yingkou-2019", uscc, "虚构罚决〔2026〕4号", "2028-03-01");

        assertThat(stage.entry(red).path("exitCause").asString()).isEqualTo("superseded");
        assertThat(stage.announcements("exit", red)).hasSize(1);
        assertThat(Stage.DATABASE.query(
                        "select count(distinct at) from (select visible_until as at from published.entry where id = '"
                                + red + "' union all select visible_from from published.entry where id = '" + black
                                + "') both_edges"))
                .containsExactly("1");
        stage.propose("""
                {"list":"red","subject":%s,"reason":"虚构","basis":"虚构"}""".formatted(Stage.organisationOf(uscc))).expectStatus().isEqualTo(409);
    }

    @Test
    @DisplayName(
            "A17: who is on watch and comes on black in that field goes over at one instant; watch in others stays")
    void goesFromWatchToBlack() {
        var subject = Stage.organisationOf(Stage.organisation());
        var watch = stage.recognise(
                stage.candidate("watch", "hengshan", subject, ",\"field\":\"tax-evasion\""), "虚构关注〔2026〕1号", null, "");
        var other = stage.recognise(stage.candidate("watch", "hengshan", subject, ""), "虚构关注〔2026〕2号", null, "");
        var black = stage.recognise(
                stage.candidate("black", "hengshan", subject, ",\"field\":\"tax-evasion\""), "虚构罚决〔2026〕10号", null, "");

        assertThat(stage.entry(watch).path("exitCause").asString()).isEqualTo("superseded");
        assertThat(stage.isVisible(watch)).isFalse();
        assertThat(stage.isVisible(other)).isTrue();
        assertThat(stage.kindsTellingOf(watch)).containsExactly("listing", "exit");
        assertThat(Stage.DATABASE.query(
                        "select count(distinct at) from (select visible_until as at from published.entry where id = '"
                                + watch + "' union all select visible_from from published.entry where id = '" + black
                                + "') both_edges"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("C1, B3: expiry needs nobody; its announcement follows when the scheduler runs, once")
    void announcesExpiries() {
        var id = stage.active("black", "yingkou-2019", Stage.organisation(), "虚构罚决〔2026〕5号", "2026-06-30");
        stage.isOn("2026-07-01");

        assertThat(stage.isVisible(id)).isFalse();
        assertThat(stage.entry(id).path("state").asString()).isEqualTo("expired");
        stage.work("expiry-notices");
        stage.work("expiry-notices");

        assertThat(stage.entry(id).path("exitCause").asString()).isEqualTo("expiry");
        assertThat(stage.announcements("exit", id)).hasSize(1);
    }

    @Test
    @DisplayName("C1, B3, A17: however many listings expire on one day, each is announced, and its subject watched")
    void announcesManyExpiriesOfOneDay() {
        var many = IntStream.range(0, 45)
                .mapToObj(number -> stage.candidate("black", "hengshan", Stage.organisation()))
                .toList();
        for (var id : many) {
            stage.decide(id, "虚构罚决〔2026〕" + id, "2026-08-31", "");
            stage.done(stage.head(id, "signature", ""));
        }
        stage.isOn("2026-09-01");
        stage.work("expiry-notices");

        assertThat(many).allSatisfy(id -> assertThat(stage.kindsTellingOf(id)).containsExactly("listing", "exit"));
        assertThat(Stage.DATABASE.query(
                        "select 1 from cms.entry w join cms.entry b on b.subject = w.subject where w.list = 'watch'"
                                + " and w.valid_from = '2026-09-01' and b.id = any('{" + String.join(",", many)
                                + "}')"))
                .hasSize(45);
    }

    @Test
    @DisplayName("A17, B6: under 002 who leaves black goes on watch at once; who was listed by mistake leaves no trace")
    void watchesOrPurges() {
        stage.isOn("2022-03-01");
        var watched = Stage.organisation();
        var wronged = Stage.organisation();
        var first = stage.active("black", "zhangdian-2018", watched, "虚构罚决〔2022〕6号", "2025-03-01");
        var second = stage.active("black", "zhangdian-2018", wronged, "虚构罚决〔2022〕7号", "2025-03-01");

        stage.done(stage.head(first, "repair", "{\"decisionNumber\":\"虚构修复〔2022〕1号\",\"watchUntil\":\"2022-12-31\"}"));
        stage.done(stage.head(second, "exit", "{\"cause\":\"revocation\",\"reason\":\"虚构差错\"}"));
        stage.passGuard();
        stage.work("purges");

        assertThat(Stage.DATABASE.query(
                        "select e.list || ' ' || e.valid_until from cms.entry e join cms.subject s on s.id = e.subject where s.uscc = '"
                                + watched + "' order by e.list"))
                .containsExactly("black 2025-03-01", "watch 2022-12-31");
        assertThat(stage.announcements("repair", first)).hasSize(1);
        stage.people().read("/cms/v1/entries/" + second).expectStatus().isNotFound();
        assertThat(Stage.DATABASE.query("select 1 from cms.subject where uscc = '" + wronged + "'"))
                .isEmpty();
        assertThat(Stage.DATABASE.query("select 1 from published.entry where id = '" + second + "'"))
                .isEmpty();
        assertThat(Stage.DATABASE.query("select act from cms.audit where content_id = '" + second + "' order by at"))
                .contains("purge");
    }

    @Test
    @DisplayName("F4: the corrected listing begins at the instant at which the wrong one ends")
    void replacesAWrongListing() {
        var id = stage.active("black", "yingkou-2019", Stage.organisation(), "虚构罚决〔2026〕8号", "2027-06-30");

        var corrected = stage.done(stage.head(id, "correction", "{\"finding\":\"虚构笔误\",\"reason\":\"更正后的虚构事由\"}"));
        var right = corrected.path("id").asString();
        stage.passGuard();

        assertThat(right).isNotEqualTo(id);
        assertThat(stage.isVisible(right)).isTrue();
        assertThat(stage.isVisible(id)).isFalse();
        assertThat(Stage.DATABASE.query(
                        "select count(distinct at) from (select visible_until as at from published.entry where id = '"
                                + id + "' union all select visible_from from published.entry where id = '" + right
                                + "') both_edges"))
                .containsExactly("1");
        assertThat(stage.announcements("correction", id)).hasSize(1);
    }

    @Test
    @DisplayName("A18: on watch in three fields under 002, a subject comes on the warning list, and leaves it again")
    void warns() {
        stage.isOn("2022-05-03");
        var uscc = Stage.organisation();
        var last = "";
        for (var field : List.of("general", "tax-evasion", "contract-fraud")) {
            last = stage.candidate(
                    "watch", "zhangdian-2018", Stage.organisationOf(uscc), ",\"field\":\"" + field + "\"");
            stage.decide(last, "虚构关注〔2022〕" + field, "2023-05-01", "");
            stage.done(stage.head(last, "signature", ""));
        }
        stage.work("warnings");
        stage.passGuard();
        var warning = Stage.DATABASE.query(
                "select e.id from cms.entry e join cms.subject s on s.id = e.subject where s.uscc = '" + uscc
                        + "' and e.list = 'warning'");
        assertThat(warning).hasSize(1);
        assertThat(stage.isVisible(warning.getFirst())).isTrue();
        assertThat(stage.announcements("warning", warning.getFirst())).hasSize(1);

        stage.done(stage.head(last, "exit", "{\"cause\":\"by-law\",\"reason\":\"虚构\"}"));
        stage.work("warnings");
        stage.passGuard();
        assertThat(stage.isVisible(warning.getFirst())).isFalse();
    }

    @Test
    @DisplayName("A15, A17, F4: a term that would end before it begins is refused, and nothing is changed")
    void refusesTermsThatEndBeforeTheyBegin() {
        stage.isOn("2022-03-01");
        var id = stage.active("black", "zhangdian-2018", Stage.organisation(), "虚构罚决〔2022〕9号", null);

        assertThat(stage.refused(stage.head(
                        id, "repair", "{\"decisionNumber\":\"虚构修复〔2022〕2号\",\"watchUntil\":\"2022-02-28\"}")))
                .contains("watchUntil");
        assertThat(stage.refused(stage.head(id, "correction", "{\"finding\":\"虚构笔误\",\"validUntil\":\"2022-02-28\"}")))
                .contains("validUntil");
        assertThat(stage.entry(id).path("state").asString()).isEqualTo("active");
    }

    @Test
    @DisplayName(
            "R3: a term that reaches into an unknown year is refused, and may be asked for again with the same key")
    void asksAgainOnceTheYearIsKnown() {
        stage.isOn("2026-12-25");
        var id = stage.candidate("black", "hubei-2017", Stage.organisation());
        var key = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 2; attempt++) {
            var answer = stage.people().post(Role.HEAD, "/cms/v1/entries/" + id + "/notice", key, "{}");
            assertThat(Stage.json(answer.expectStatus().isEqualTo(422))
                            .path("detail")
                            .asString())
                    .contains("2027");
        }
    }
}
