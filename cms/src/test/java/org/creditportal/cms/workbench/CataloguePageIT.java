package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.workbench.Desks.document;
import static org.creditportal.cms.workbench.Desks.done;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("D6, D7: memoranda and duties at the workbench")
class CataloguePageIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String CATALOGUE = "/workbench/catalogue";

    private final Desks desks;

    CataloguePageIT(@Autowired OpenAccount openAccount, @LocalServerPort int port) {
        desks = new Desks(port, openAccount, "memo");
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void showsWhatIsThereInBothLanguages() {
        var page = desks.page("office", CATALOGUE);
        assertThat(page.select("#memoranda tbody tr")).hasSizeGreaterThanOrEqualTo(51);
        assertThat(page.select("#duties tbody tr")).hasSizeGreaterThanOrEqualTo(28);
        var english = document(desks.inEnglish("administrator", CATALOGUE));
        assertThat(english.select("h1").text()).isEqualTo("Memoranda and duties");
        assertThat(english.select("label")).noneMatch(label -> label.text().matches(".*(field|form)\\..*"));
        desks.get("head", CATALOGUE).expectStatus().isForbidden();
        desks.get("office", CATALOGUE + "/memoranda/reward/4711").expectStatus().isNotFound();
    }

    @Test
    void leadsAMemorandumFromItsEntryToItsRemoval() {
        var typed = Map.of("kind", "mixed", "number", "90", "title", "虚构<b>备忘录</b>", "documentNumber", "虚构发〔2026〕1号");
        var key = UUID.randomUUID().toString();
        var path = done(desks.send("office", CATALOGUE + "/memoranda", key, typed), "memorandum");
        assertThat(path).isEqualTo(CATALOGUE + "/memoranda/mixed/90");
        assertThat(done(desks.send("office", CATALOGUE + "/memoranda", key, typed), "memorandum"))
                .isEqualTo(path);
        var taken = document(desks.send("office", CATALOGUE + "/memoranda", typed)
                .expectStatus()
                .isEqualTo(412));
        assertThat(taken.select("#form-memorandum .refusal").text()).contains("已有内容");
        assertThat(taken.select("#form-memorandum [name=title]").val()).isEqualTo("虚构<b>备忘录</b>");

        var page = desks.page("administrator", path);
        assertThat(page.select("[name=title]").val()).isEqualTo("虚构<b>备忘录</b>");
        var version = page.select("#form-memorandum-change [name=version]").val();
        var change = Map.of("title", "虚构新名", "documentNumber", "虚构发〔2026〕2号", "version", version);
        done(desks.send("administrator", path + "/change", change), "memorandum");
        var late = document(
                desks.send("office", path + "/change", change).expectStatus().isEqualTo(412));
        assertThat(late.select(".refusal").text()).isNotBlank();
        var missing = document(desks.send("office", path + "/change", Map.of("documentNumber", "虚构", "version", "1"))
                .expectStatus()
                .isEqualTo(422));
        assertThat(missing.select("#memorandum-change-title-problem").text()).isNotBlank();

        var removal = Map.of(
                "version",
                desks.page("office", path)
                        .select("#form-memorandum-removal [name=version]")
                        .val());
        var removed = UUID.randomUUID().toString();
        assertThat(done(desks.send("office", path + "/removal", removed, removal), "memorandum-removal"))
                .isEqualTo(CATALOGUE);
        done(desks.send("office", path + "/removal", removed, removal), "memorandum-removal");
        desks.get("office", path).expectStatus().isNotFound();
    }

    @Test
    void leadsADutyFromItsEntryToItsRemoval() {
        var typed = Map.of("number", "91", "departments", "税务局\r\n其他有关部门\r\n", "text", "虚构职责", "memoranda", "reward:1");
        var path = done(desks.send("office", CATALOGUE + "/duties", typed), "duty");
        assertThat(path).isEqualTo(CATALOGUE + "/duties/91");

        var page = desks.page("office", path);
        assertThat(page.select("[name=departments]").val()).isEqualTo("市税务局\n其他有关部门");
        assertThat(page.select("[name=memoranda][checked]").eachAttr("value")).isEqualTo(List.of("reward:1"));
        var kept = document(desks.send(
                        "office",
                        CATALOGUE + "/memoranda/reward/1/removal",
                        Map.of(
                                "version",
                                desks.page("office", CATALOGUE + "/memoranda/reward/1")
                                        .select("#form-memorandum-removal [name=version]")
                                        .val()))
                .expectStatus()
                .isEqualTo(409));
        assertThat(kept.select("#form-memorandum-removal .refusal").text()).contains("第 91 项");

        var version = page.select("#form-duty-change [name=version]").val();
        var nowhere = document(desks.send(
                        "office", path + "/change", Map.of("departments", "虚构市某局", "text", "虚构新职责", "version", version))
                .expectStatus()
                .isEqualTo(422));
        assertThat(nowhere.select("#form-duty-change .refusal").text()).contains("第 1 个部门");
        var missing = document(desks.send("office", path + "/change", Map.of("text", "虚构", "version", version))
                .expectStatus()
                .isEqualTo(422));
        assertThat(missing.select("#duty-change-departments-problem").text()).isNotBlank();
        done(
                desks.send(
                        "office",
                        path + "/change",
                        Map.of("departments", "其他有关部门", "text", "虚构新职责", "version", version)),
                "duty");
        var changed = desks.page("office", path);
        assertThat(changed.select("[name=memoranda][checked]")).isEmpty();
        assertThat(changed.select("[name=text]").val()).isEqualTo("虚构新职责");
        var removal = Map.of(
                "version", changed.select("#form-duty-removal [name=version]").val());
        done(desks.send("office", path + "/removal", removal), "duty-removal");
    }
}
