package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.workbench.Desks.document;
import static org.creditportal.cms.workbench.Desks.done;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("D1-D9: articles at the workbench")
class ArticlePageIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String ARTICLES = "/workbench/articles";

    private final Desks desks;

    ArticlePageIT(@Autowired OpenAccount openAccount, @LocalServerPort int port) {
        desks = new Desks(port, openAccount, "news");
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void asksForTheFieldsOfEachKind() {
        for (var kind : ArticleKind.values()) {
            var page = desks.page("clerk", ARTICLES + "/new?kind=" + kind.code());
            assertThat(page.select("[name=kind]").val()).isEqualTo(kind.code());
            assertThat(page.select("label")).noneMatch(label -> label.text().contains("fields."));
        }
        assertThat(desks.page("clerk", ARTICLES + "/new?kind=policy").select("input[name='fields.writtenOn']"))
                .hasSize(1);
    }

    @Test
    @DisplayName("A11: written by a clerk, returned, mended, submitted again and signed by the head")
    void leadsAnArticleToItsSignature() {
        var path = done(desks.send("clerk", ARTICLES, news()), "article");
        var page = desks.page("clerk", path);
        assertThat(page.select("h1").text()).isEqualTo("虚构<b>新闻</b>");
        assertThat(page.select("#acts details").eachAttr("id"))
                .contains("form-article-submission", "form-article-discard");

        done(desks.send("clerk", path + "/submission", Map.of()), "article-submission");
        var missing = document(
                desks.send("head", path + "/return", Map.of()).expectStatus().isEqualTo(422));
        assertThat(missing.select("#article-return-remark-problem").text()).isNotBlank();
        done(desks.send("head", path + "/return", Map.of("remark", "请写明来源")), "article-return");

        var edit = desks.page("clerk", path + "/edit");
        assertThat(edit.select("[name='body.source']").val()).isEqualTo("## 小标题\n\n虚构正文");
        var typed = new HashMap<>(news());
        typed.remove("slug");
        typed.remove("kind");
        typed.put("fields.source", "虚构日报");
        typed.put("version", edit.select("[name=version]").val());
        done(desks.send("clerk", path + "/draft", typed), "article");
        typed.put("title", "晚到的改动");
        var late = document(
                desks.send("clerk", path + "/draft", typed).expectStatus().isEqualTo(412));
        assertThat(late.select("[name=title]").val()).isEqualTo("晚到的改动");
        assertThat(late.select(".refusal").text()).isNotBlank();

        done(desks.send("clerk", path + "/submission", Map.of()), "article-submission");
        done(desks.send("head", path + "/signature", Map.of("publishAt", "", "withdrawAt", "")), "article-signature");
        assertThat(desks.page("head", ARTICLES).text()).contains("虚构<b>新闻</b>");
        desks.get("stranger", path).expectStatus().isNotFound();
    }

    private static Map<String, String> news() {
        return Map.of(
                "kind",
                "news",
                "slug",
                "xugou-" + UUID.randomUUID(),
                "title",
                "虚构<b>新闻</b>",
                "summary",
                "虚构摘要",
                "body.source",
                "## 小标题\r\n\r\n虚构正文",
                "fields.source",
                "虚构报",
                "fields.author",
                "张某某");
    }
}
