package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.workbench.Desks.document;
import static org.creditportal.cms.workbench.Desks.done;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.article.ArticleKind;
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
@DisplayName("D1-D9: articles are written at the workbench, with all that they hold")
class EditorIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String ARTICLES = "/workbench/articles";
    private static final String MEDIUM = "0190aaaa-0000-7000-8000-000000000001";
    private static final String OTHER_MEDIUM = "0190aaaa-0000-7000-8000-000000000002";

    private final Desks desks;

    EditorIT(@Autowired OpenAccount openAccount, @LocalServerPort int port) {
        desks = new Desks(port, openAccount, "editor");
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    @DisplayName("D1-D9: every component of every kind's record has its field, and a name for people")
    void asksForEverythingThatAKindHolds() {
        for (var kind : ArticleKind.values()) {
            var page = desks.page("clerk", ARTICLES + "/new?kind=" + kind.code());
            assertThat(Arrays.stream(kind.fields().getRecordComponents()))
                    .allSatisfy(component -> assertThat(page.select(
                                    "[name=fields.%1$s], [name^=fields.%1$s.]".formatted(component.getName())))
                            .as(kind + " " + component.getName())
                            .isNotEmpty());
            assertThat(page.select("label, legend"))
                    .noneMatch(label -> label.text().matches(".*(fields|field|part|attachments)[.].*"));
            assertThat(page.select("#article-attachments .row")).hasSize(3);
        }
    }

    @Test
    @DisplayName("D4: steps, forms and attachments keep their order; empty rows are left out and offered again")
    void keepsThingsThatHaveParts() {
        var typed = guide();
        typed.put("fields.steps.0.title", "提出申请");
        typed.put("fields.steps.0.text", "第一行\r\n第二行");
        typed.put("fields.steps.2.title", "领取决定");
        typed.put("fields.forms.1.media", "/workbench/media/" + MEDIUM);
        typed.put("fields.forms.1.title", "申请表");
        typed.put("attachments.0.media", "https://portal.example/cms/v1/media/" + OTHER_MEDIUM);
        typed.put("attachments.0.title", "说明");
        typed.put("fields.lists", "black");
        var path = done(desks.send("clerk", ARTICLES, typed), "article");

        var edit = desks.page("clerk", path + "/edit");
        assertThat(edit.select("[name~=fields.steps.[0-9]+.title]").eachAttr("value"))
                .containsExactly("提出申请", "领取决定", "", "", "");
        assertThat(edit.select("[name=fields.steps.0.text]").val()).isEqualTo("第一行\n第二行");
        assertThat(edit.select("#article-draft-fields-steps legend").eachText()).contains("办理步骤", "步骤 1", "步骤 5");
        assertThat(edit.select("[name=fields.forms.0.media]").val()).isEqualTo(MEDIUM);
        assertThat(edit.select("[name=attachments.0.media]").val()).isEqualTo(OTHER_MEDIUM);
        assertThat(edit.select("[name=fields.lists][checked]").eachAttr("value"))
                .containsExactly("black");
        assertThat(desks.page("head", path).select("#about").text())
                .contains("提出申请", "第二行；领取决定", MEDIUM + " · 申请表", "说明");
    }

    @Test
    @DisplayName("D1: the one portrait and the pictures, with their alternative texts")
    void keepsPictures() {
        var typed = article("story");
        typed.put("fields.hero", "张某某");
        typed.put("fields.portrait.media", MEDIUM);
        typed.put("fields.portrait.alternative", "店门");
        typed.put("fields.gallery.0.media", OTHER_MEDIUM);
        typed.put("fields.honours", "虚构荣誉一\r\n虚构荣誉二");
        var path = done(desks.send("clerk", ARTICLES, typed), "article");

        var edit = desks.page("clerk", path + "/edit");
        assertThat(edit.select("[name=fields.portrait.alternative]").val()).isEqualTo("店门");
        assertThat(edit.select("#article-draft-fields-gallery .row")).hasSize(4);
        assertThat(edit.select("[name=fields.honours]").val()).isEqualTo("虚构荣誉一\n虚构荣誉二");
        assertThat(desks.page("clerk", path).select("#problems").text()).contains("替代文字");
    }

    @Test
    void showsWhatWasTypedAgainBesideWhatIsWrongWithIt() {
        var typed = guide();
        typed.put("fields.steps.4.title", "第五步");
        typed.put("fields.forms.0.media", "不是编号");
        typed.put("fields.forms.1.title", "没有文件");
        var again = document(desks.send("clerk", ARTICLES, typed).expectStatus().isEqualTo(422));

        assertThat(again.select("#article-fields-forms-0-media-problem").text()).contains("编号");
        assertThat(again.select("#article-fields-forms-1-media-problem").text()).isEqualTo("请填写这一项。");
        assertThat(again.select("[name=fields.forms.0.media]").val()).isEqualTo("不是编号");
        assertThat(again.select("[name=fields.steps.4.title]").val()).isEqualTo("第五步");
        assertThat(again.select("#article-fields-steps .row")).hasSize(8);
        assertThat(again.select("#article-fields-forms-2-media-problem, [id$=-title-problem]"))
                .isEmpty();
    }

    @Test
    @DisplayName("D1-D9: of two who write at once nobody's text is lost: both see both, and choose field by field")
    void letsTheSlowerOneChoose() {
        var first = guide();
        first.put("fields.steps.0.title", "旧步骤");
        var path = done(desks.send("clerk", ARTICLES, first), "article");
        var version = version(desks.page("head", path + "/edit"));
        done(desks.send("head", path + "/draft", draft(version, "负责人的标题", "共同\n\n负责人的一段", "负责人的步骤")), "article");

        var mine = draft(version, "经办人的标题", "共同\n\n经办人的一段", "经办人的步骤");
        mine.put("summary", "经办人的摘要");
        var late = document(
                desks.send("clerk", path + "/draft", mine).expectStatus().isEqualTo(412));

        assertThat(late.select("#overtaken h2").text()).isEqualTo("已被他人修改");
        assertThat(late.select("#overtaken .say").text()).contains("head-editor");
        assertThat(late.select("#overtaken td[data-label=您的]").eachText()).contains("经办人的标题", "经办人的摘要", "经办人的步骤");
        assertThat(late.select("#overtaken td[data-label=对方的]").eachText()).contains("负责人的标题", "负责人的步骤");
        assertThat(late.select("#overtaken td[data-label=文字]").eachText())
                .containsExactlyInAnyOrder("负责人的一段", "经办人的一段");
        assertThat(late.select("[name=title]").val()).isEqualTo("经办人的标题");
        assertThat(late.select("[name=take]").eachAttr("value"))
                .containsExactlyInAnyOrder("title", "summary", "fields.steps", "body");
        assertThat(version(late)).isNotEqualTo(version);

        var merged = new HashMap<>(mine);
        merged.put("version", version(late));
        merged.put("take", "fields.steps");
        done(desks.send("clerk", path + "/draft", merged), "article");
        var kept = desks.page("clerk", path + "/edit");
        assertThat(kept.select("[name=title]").val()).isEqualTo("经办人的标题");
        assertThat(kept.select("[name=fields.steps.0.title]").val()).isEqualTo("负责人的步骤");
        assertThat(kept.select("[name='body.source']").val()).isEqualTo("共同\n\n经办人的一段");
    }

    @Test
    @DisplayName("D1-D9: what was chosen of a text that has gone by in turn is chosen anew")
    void asksAgainWhereTheOtherWroteOn() {
        var path = done(desks.send("clerk", ARTICLES, guide()), "article");
        var version = version(desks.page("clerk", path + "/edit"));
        done(desks.send("head", path + "/draft", draft(version, "其二", "正文", "步骤")), "article");
        var mine = draft(version, "其一", "正文", "步骤");
        var late = document(
                desks.send("clerk", path + "/draft", mine).expectStatus().isEqualTo(412));
        done(desks.send("head", path + "/draft", draft(version(late), "其三", "正文", "步骤")), "article");

        mine.put("version", version(late));
        mine.put("take", "title");
        var again = document(
                desks.send("clerk", path + "/draft", mine).expectStatus().isEqualTo(412));
        assertThat(again.select("[name=title]").val()).isEqualTo("其一");
        assertThat(again.select("#overtaken td[data-label=对方的]").eachText()).containsExactly("其三");
        mine.put("version", version(again));
        done(desks.send("clerk", path + "/draft", mine), "article");
        assertThat(desks.page("clerk", path + "/edit").select("[name=title]").val())
                .isEqualTo("其三");
    }

    @Test
    void keepsEverythingTypedWhereAPreviewIsAskedFor() {
        var typed = guide();
        typed.put("fields.steps.2.title", "第三步");
        var page = document(
                desks.send("clerk", ARTICLES + "/preview", typed).expectStatus().isOk());

        assertThat(page.select("form[action=" + ARTICLES + "]")).hasSize(1);
        assertThat(page.select("[name=title]").val()).isEqualTo("虚构指南");
        assertThat(page.select("[name=fields.steps.2.title]").val()).isEqualTo("第三步");
        assertThat(page.select("#article-fields-steps .row")).hasSize(6);
        assertThat(page.select(".refusal, .field__problem")).isEmpty();
        desks.send("stranger", ARTICLES + "/preview?article=" + UUID.randomUUID(), typed)
                .expectStatus()
                .isNotFound();
        desks.send("auditor", ARTICLES + "/preview", typed).expectStatus().isForbidden();
    }

    @Test
    @DisplayName("D5: a document may be as long here as for the API")
    void takesALongText() {
        var typed = article("policy");
        typed.put("body.source", "虚构".repeat(70_000));
        done(desks.send("clerk", ARTICLES, typed), "article");
    }

    private static String version(Document page) {
        return page.select("[name=version]").val();
    }

    private static Map<String, String> draft(String version, String title, String body, String step) {
        var typed = new HashMap<String, String>();
        typed.put("version", version);
        typed.put("title", title);
        typed.put("body.source", body);
        typed.put("fields.steps.0.title", step);
        return typed;
    }

    private static Map<String, String> guide() {
        return article("guide");
    }

    private static Map<String, String> article(String kind) {
        var typed = new HashMap<String, String>();
        typed.put("kind", kind);
        typed.put("slug", "xugou-" + UUID.randomUUID());
        typed.put("title", "虚构指南");
        typed.put("body.source", "虚构正文");
        return typed;
    }
}
