package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.workbench.Desks.document;
import static org.creditportal.cms.workbench.Desks.done;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.media.content.Samples;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("C6, D1, H1: the media library at the workbench")
class MediumPageIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String MEDIA = "/workbench/media";
    private static final String MOBILE = "19900001234";

    @TempDir
    static Path folder;

    private final Desks desks;

    MediumPageIT(@Autowired OpenAccount openAccount, @LocalServerPort int port) {
        desks = new Desks(port, openAccount, "media");
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        registry.add("portal.media.folder", () -> folder.resolve("media"));
    }

    @Test
    void showsAPictureWithWhatToWriteForIt() {
        var path = done(desks.upload("clerk", Samples.photograph(800, 400, 6), "<script>领奖.jpg"), "medium");
        var page = desks.page("clerk", path);
        var id = path.substring(path.lastIndexOf('/') + 1);

        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("#about .code").eachText()).anyMatch(code -> code.endsWith("](media:" + id + ")"));
        desks.get("clerk", page.select("img.photo").attr("src"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/jpeg");
        var thumbnail = desks.page("clerk", MEDIA + "?type=image&q=领奖")
                .select(".piece img")
                .attr("src");
        desks.get("clerk", thumbnail).expectStatus().isOk().expectHeader().contentType("image/jpeg");
        desks.get("stranger", thumbnail).expectStatus().isNotFound();
        desks.get("stranger", path).expectStatus().isNotFound();
        assertThat(desks.page("clerk", MEDIA + "?type=document&q=领奖").select(".piece"))
                .isEmpty();
    }

    @Test
    void masksANumberInACopyOrKeepsItOnTheHeadsWord() {
        var path = done(desks.upload("clerk", text("联系人电话 " + MOBILE), "名单.txt"), "medium");
        var page = desks.page("clerk", path);
        var finding = page.select("[name=finding]").val();
        assertThat(page.text()).doesNotContain(MOBILE);
        assertThat(page.select("form[action$=justification]")).isEmpty();

        var copy = done(desks.send("clerk", path + "/masking", Map.of("finding", finding)), "medium-masking");
        assertThat(copy).isNotEqualTo(path);
        assertThat(desks.page("clerk", copy).select("#findings")).isEmpty();

        desks.send("clerk", path + "/justification", Map.of("finding", finding, "basis", "虚构依据"))
                .expectStatus()
                .isForbidden();
        var missing = document(desks.send("head", path + "/justification", Map.of("finding", finding))
                .expectStatus()
                .isEqualTo(422));
        assertThat(missing.select("#medium-justification-basis-problem").text()).isNotBlank();
        done(
                desks.send("head", path + "/justification", Map.of("finding", finding, "basis", "虚构办法第三条")),
                "medium-justification");
        assertThat(desks.page("head", path).select("#findings").text()).contains("虚构办法第三条");
    }

    @Test
    void saysWhatCannotBeUploadedAndDeletesWhatNothingUses() {
        var refused = document(desks.upload("clerk", Samples.zip(Map.of("a.txt", "x")), "资料.zip")
                .expectStatus()
                .isEqualTo(422));
        assertThat(refused.select("#form-medium .refusal").text()).isNotBlank();

        var path = done(desks.upload("clerk", text("虚构说明"), "说明.txt"), "medium");
        var version = desks.page("clerk", path)
                .select("#form-medium-deletion [name=version]")
                .val();
        var late = desks.send("clerk", path + "/deletion", Map.of("version", "99"));
        assertThat(document(late.expectStatus().isEqualTo(412))
                        .select(".refusal")
                        .text())
                .isNotBlank();
        done(desks.send("clerk", path + "/deletion", Map.of("version", version)), "medium-deletion");
        desks.get("clerk", path).expectStatus().isNotFound();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
