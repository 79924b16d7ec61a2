package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.workbench.Desks.document;
import static org.creditportal.cms.workbench.Desks.done;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.api.Codes;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.store.TestDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("A9–A15, F2, I: the workbench")
class WorkbenchIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String ENTRIES = "/workbench/entries";
    private static final String HOSTILE = "虚构<script>alert(1)</script>\"企业";

    private final Desks desks;

    WorkbenchIT(@Autowired OpenAccount openAccount, @LocalServerPort int port) {
        desks = new Desks(port, openAccount, "desk");
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void showsEachRoleItsPlacesAndNoOthers() {
        for (var role : Role.values()) {
            for (var place : Places.values()) {
                var answer = desks.get(role.code(), place.path());
                if (place.isFor(role)) {
                    var page = document(answer.expectStatus().isOk());
                    assertThat(page.select("h1")).as(role + " " + place).hasSize(1);
                    assertThat(page.select(".places__link[aria-current=page]").text())
                            .isEqualTo(page.select(".places__link[href=" + place.path() + "]")
                                    .text());
                } else {
                    answer.expectStatus().isForbidden();
                }
            }
        }
    }

    @Test
    void speaksTheLanguageThatTheReaderChose() {
        var page =
                document(desks.inEnglish("clerk", "/workbench").expectStatus().isOk());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("My tasks");
        var other = page.select(".bar__link[hreflang=zh-CN]").attr("href");
        var chosen = desks.get("clerk", other).expectStatus().isSeeOther();
        chosen.expectHeader().valueEquals("Location", "/workbench");
        chosen.expectCookie().valueEquals("language", "zh-CN");
        desks.get("clerk", "/workbench/language?to=en&next=https://elsewhere.example/")
                .expectHeader()
                .valueEquals("Location", "/workbench");
    }

    @Test
    @DisplayName("E5, A11: a form is handed in, mended and signed; who handed it in has nothing to sign")
    void leadsAFormFromUploadToSignature() {
        var csv = Department.HEADER_BLACK + "\n"
                + "严重失信主体,虚构企业一,," + Codes.organisation(7101) + ",,虚构事由,罚款,市税务局,虚构罚字〔2026〕71号,2026-01-10,3年\n"
                + "不存在的类型,虚构企业二,," + Codes.organisation(7102) + ",,虚构事由,罚款,市税务局,虚构罚字〔2026〕72号,2026-01-10,3年\n";
        var path = done(desks.upload("clerk", "black", csv), "received");
        var page = until(path, "待签署");

        assertThat(page.select("#problems tbody tr")).hasSize(1);
        assertThat(page.select("#problems td[data-label=列]").text()).isEqualTo("黑名单类型");
        assertThat(page.select("#problems .say a").attr("href")).endsWith("/rejected-rows");
        assertThat(page.select("form[action$=signature]")).isEmpty();
        var head = desks.page("head", path);
        assertThat(head.select("form[action$=signature]")).hasSize(1);
        assertThat(desks.page("head", "/workbench").select("#forms a").eachAttr("href"))
                .contains(path);

        var key = UUID.randomUUID().toString();
        done(desks.send("head", path + "/signature", key, Map.of("together", "false")), "signature");
        done(desks.send("head", path + "/signature", key, Map.of("together", "false")), "signature");
        assertThat(DATABASE.query("select count(*) from cms.audit where act = 'signature' and content = 'import'"
                        + " and content_id = '" + path.substring(path.lastIndexOf('/') + 1) + "'"))
                .containsExactly("1");
        desks.get("stranger", path).expectStatus().isNotFound();
    }

    @Test
    @DisplayName("H2: who fetched rejected rows is in the register, for the auditor alone to review")
    void reviewsWhoWasShownNumbers() {
        var csv = Department.HEADER_BLACK + "\n不存在的类型,虚构企业三,," + Codes.organisation(7103)
                + ",,虚构事由,罚款,市税务局,虚构罚字〔2026〕73号,2026-01-10,3年\n";
        var path = done(desks.upload("clerk", "black", csv), "received");
        until(path, "待签署");
        desks.get("clerk", "/cms/v1" + path.substring("/workbench".length()) + "/rejected-rows")
                .expectStatus()
                .isOk();

        var review = desks.page("auditor", "/workbench/audit/reads")
                .select("#open form")
                .attr("action");
        var missing = document(desks.send("auditor", review, Map.of("proper", ""))
                .expectStatus()
                .isEqualTo(422));
        assertThat(missing.select("#open .field__problem")).hasSize(1);
        desks.send("administrator", review, Map.of("proper", "true"))
                .expectStatus()
                .isForbidden();
        done(desks.send("auditor", review, Map.of("proper", "false", "finding", "虚构意见")), "review");
        assertThat(desks.page("auditor", "/workbench/audit/reads")
                        .select("#reviewed")
                        .text())
                .contains("不当", "虚构意见");
    }

    @Test
    void refusesAnUploadBesideItsFieldAndAsAWhole() {
        var empty = document(desks.upload("clerk", "", "x").expectStatus().isEqualTo(422));
        assertThat(empty.select("#upload-list-problem").text()).contains("请选择");
        var unreadable = document(
                desks.upload("clerk", "black", "没有,表头\n1,2\n").expectStatus().isEqualTo(422));
        assertThat(unreadable.select("#form-upload .refusal").text()).isNotBlank();
        assertThat(unreadable.select("#upload-list option[selected]").val()).isEqualTo("black");
    }

    @Test
    @DisplayName("A9, A12: from candidate to listing by forms; a refused act keeps what was typed and says the clause")
    void leadsAnEntryThroughItsLife() {
        var wrong = new HashMap<>(candidate(7201));
        wrong.put("basis", "");
        wrong.put("subject.uscc", "91990100000000000X");
        var again = document(desks.send("clerk", ENTRIES, wrong).expectStatus().isEqualTo(422));
        assertThat(again.select("#candidate-basis-problem").text()).isEqualTo("请填写这一项。");
        assertThat(again.select("#candidate-subject-name").val()).isEqualTo(HOSTILE);
        wrong.put("basis", "虚构依据〔2026〕1号");
        var byApi = document(desks.send("clerk", ENTRIES, wrong).expectStatus().isBadRequest());
        assertThat(byApi.select("#candidate-subject-uscc-problem").text()).contains("统一社会信用代码");

        var path = done(desks.send("clerk", ENTRIES, candidate(7201)), "candidate");
        var page = desks.page("clerk", path);
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("script[src]")).hasSize(1);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("#acts details").eachAttr("id"))
                .contains("form-prior-notice", "form-decision")
                .doesNotContain("form-notice", "form-withdrawal");

        done(desks.send("clerk", path + "/prior-notice", Map.of("on", "")), "prior-notice");
        var early = document(desks.send("head", path + "/repair", Map.of("decisionNumber", "虚构修字〔2026〕1号"))
                .expectStatus()
                .isEqualTo(409));
        assertThat(early.select("#form-repair .refusal").text()).contains("现在可以");
        assertThat(early.select("#repair-decisionNumber").val()).isEqualTo("虚构修字〔2026〕1号");
        assertThat(early.select("#form-repair").hasAttr("open")).isTrue();

        done(
                desks.send(
                        "clerk",
                        path + "/decision",
                        Map.of("decisionNumber", "虚构决字〔2026〕1号", "measures", "虚构措施", "repairable", "true")),
                "decision");
        assertThat(desks.page("head", path).select("#ground").text()).contains("虚构措施", "可以修复");
        assertThat(desks.page("clerk", path).select("#life .deed")).hasSizeGreaterThan(2);
    }

    @Test
    @DisplayName("I: a record of another department is nothing that anybody knows")
    void hidesWhatBelongsToOthers() {
        var path = done(desks.send("clerk", ENTRIES, candidate(7301)), "candidate");

        var page = document(desks.get("stranger", path).expectStatus().isNotFound());
        assertThat(page.text()).doesNotContain("虚构企业");
        desks.send("stranger", path + "/withdrawal", Map.of("reason", "虚构"))
                .expectStatus()
                .isNotFound();
        desks.send("clerk", path + "/withdrawal", Map.of("reason", "虚构"))
                .expectStatus()
                .isForbidden();
        desks.send("clerk", path + "/dance", Map.of()).expectStatus().isNotFound();
        assertThat(desks.page("stranger", ENTRIES).select("a[href=" + path + "]"))
                .isEmpty();
    }

    @Test
    void findsEntriesByNameListAndState() {
        var path = done(desks.send("clerk", ENTRIES, candidate(7401)), "candidate");
        var code = Codes.organisation(7401);

        assertThat(desks.page("clerk", ENTRIES + "?q=" + code).select("tbody a").eachAttr("href"))
                .containsExactly(path);
        assertThat(desks.page("clerk", ENTRIES + "?q=" + code + "&list=red").select("tbody tr"))
                .isEmpty();
        assertThat(desks.page("clerk", ENTRIES + "?q=" + code + "&state=candidate&awaits=decision")
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(desks.page("clerk", ENTRIES + "?q=" + code + "&state=active").select("tbody tr"))
                .isEmpty();
    }

    @Test
    @DisplayName("H1: a citizen's number is neither searched for nor repeated")
    void repeatsNoNumber() {
        var number = Codes.citizen(11);

        var page = desks.page("clerk", ENTRIES + "?q=" + number);

        assertThat(page.select("main").html()).doesNotContain(number);
        assertThat(page.select("main .say").text()).contains("公民身份号码");
    }

    @Test
    void writesSignsAndTakesDownAnAnnouncement() {
        var path = done(
                desks.send(
                        "clerk",
                        "/workbench/announcements",
                        Map.of("announcement", "standard", "title", "虚构标准公告", "body", "第一段\r\n第二段")),
                "announcement");
        assertThat(desks.page("clerk", path).select("#text p").eachText()).containsExactly("第一段", "第二段");
        assertThat(desks.page("clerk", path).select("#acts form")).isEmpty();

        done(desks.send("head", path + "/signature", Map.of()), "signature");
        var missing = document(desks.send("head", path + "/withdrawal", Map.of("reason", ""))
                .expectStatus()
                .isEqualTo(422));
        assertThat(missing.select("#announcement-withdrawal-reason-problem").text())
                .isNotBlank();
        done(desks.send("head", path + "/withdrawal", Map.of("reason", "虚构理由")), "withdrawal");
        assertThat(desks.page("head", "/workbench/announcements").text()).contains("虚构标准公告");
    }

    @Test
    void showsTheCalendarOfAnyMonth() {
        var month = desks.page("clerk", "/workbench/calendar?month=2026-02");

        assertThat(month.select(".day")).hasSize(28);
        assertThat(month.select(".day[data-working=no]")).hasSizeGreaterThan(8);
        assertThat(desks.page("clerk", "/workbench/calendar?month=2031-01")
                        .select(".say")
                        .text())
                .contains("2031");
        assertThat(desks.page("clerk", "/workbench/calendar?month=nonsense").select(".day"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("H3: what was done is looked through by account and record, verified and taken along")
    void opensTheRecordOfActsToAuditors() {
        var path = done(desks.send("clerk", ENTRIES, candidate(7501)), "candidate");
        var id = path.substring(path.lastIndexOf('/') + 1);

        var page = desks.page("auditor", "/workbench/audit?record=" + id);
        assertThat(page.select("#acts tbody tr")).hasSize(1);
        assertThat(page.select("#acts tbody").text()).contains("登记", "clerk-desk");
        assertThat(page.select("#chain .say").text()).isNotBlank();
        desks.get("auditor", "/workbench/audit/export.csv?record=" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("candidate", id));
        desks.get("clerk", "/workbench/audit/export.csv").expectStatus().isForbidden();
    }

    @Test
    void asksForAComparisonOnce() {
        var key = UUID.randomUUID().toString();
        done(desks.send("administrator", "/workbench/reconciliation/reconcile", key, Map.of()), "reconcile");
        done(desks.send("administrator", "/workbench/reconciliation/reconcile", key, Map.of()), "reconcile");
        assertThat(DATABASE.query("select count(*) from cms.audit where act = 'reconcile'"))
                .containsExactly("1");
    }

    @Test
    void opensAnAccountAndHandsItsPasswordOverOnce() {
        var key = UUID.randomUUID().toString();
        var typed = Map.of("login", "虚构-" + UUID.randomUUID(), "role", "clerk", "department", Desks.TAX);

        var first = document(desks.send("administrator", "/workbench/accounts", key, typed)
                .expectStatus()
                .isOk());
        assertThat(first.select("#password .code")).hasSize(2);
        var again = document(desks.send("administrator", "/workbench/accounts", key, typed)
                .expectStatus()
                .isOk());
        assertThat(again.select("#password .code")).isEmpty();
        assertThat(again.select("#password .say").text()).contains("已经显示过");
    }

    @Test
    void everyPlaceHasAKeyOfItsOwn() {
        assertThat(Arrays.stream(Places.values()).map(Places::key)).doesNotHaveDuplicates();
    }

    private static Map<String, String> candidate(int number) {
        var typed = new HashMap<String, String>();
        typed.put("listName", "black:严重失信主体");
        typed.put("profile", "yingkou-2019");
        typed.put("subject.type", "organisation");
        typed.put("subject.name", HOSTILE);
        typed.put("subject.uscc", Codes.organisation(number));
        typed.put("reason", "虚构事由");
        typed.put("basis", "虚构依据〔2026〕1号");
        return typed;
    }

    private Document until(String path, String state) {
        var end = Instant.now().plusSeconds(20);
        var page = desks.page("clerk", path);
        while (!page.select(".heading .tag").text().equals(state)) {
            assertThat(Instant.now()).isBefore(end);
            page = desks.page("clerk", path);
        }
        return page;
    }
}
