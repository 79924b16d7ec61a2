package org.creditportal.portal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleArticle.article;
import static org.creditportal.portal.web.SampleArticle.articleId;
import static org.creditportal.portal.web.SampleArticle.slug;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.CaseFields;
import org.creditportal.cms.vocabulary.article.CaseType;
import org.creditportal.cms.vocabulary.article.CommitmentFields;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.MeasureFields;
import org.creditportal.cms.vocabulary.article.MeasureType;
import org.creditportal.cms.vocabulary.article.Picture;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.StandardFields;
import org.creditportal.cms.vocabulary.article.StoryFields;
import org.creditportal.portal.web.SampleEntry;
import org.creditportal.portal.web.TestPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What each kind of article shows, as a page and to programs.
class ArticleKindTests {

    private static final UUID MEDIUM = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    private static final UUID FORM = UUID.fromString("0190aaaa-0000-7000-8000-000000000002");
    private static final PublishedMedium PHOTO =
            new PublishedMedium(MEDIUM, "店门.jpg", "image/jpeg", "aa11", 90_000, 1200, 800, "bb22");
    private static final PublishedMedium DOCUMENT =
            new PublishedMedium(FORM, "申请表.docx", "application/msword", "cc33", 24_000, null, null, null);
    private static final LocalDate DAY = LocalDate.of(2018, 12, 24);

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName("D1: a story has portrait, quote and honours; pictures have an address, a size and an alternative")
    void showsAStory() {
        portal.write(article(1)
                .with(new StoryFields("虚构小店", new Picture(MEDIUM, "店门", "清晨"), "诚信是本。", List.of(), List.of("诚信商户")))
                .saying("<p>见图</p><img src=\"media:" + MEDIUM + "\" alt=\"店门\">")
                .showing(PHOTO));
        var href = "/media/aa11/%E5%BA%97%E9%97%A8.jpg";

        assertThat(page(1)).contains("虚构小店", "诚信是本。", "诚信商户", href, "alt=\"店门\"", "清晨");
        assertThat(page(1)).contains("<img src=\"" + href + "\" width=\"1200\" height=\"800\" loading=\"lazy\"");
        assertThat(portal.get("/stories").body()).contains("/media/bb22/%E5%BA%97%E9%97%A8.jpg");
        assertThat(json(1).path("portrait").path("href").asString()).isEqualTo(href);
        assertThat(json(1).path("media").path(0).path("thumbnail").asString())
                .isEqualTo("/media/bb22/%E5%BA%97%E9%97%A8.jpg");
        assertThat(json(1).path("body").asString()).contains(href).doesNotContain("media:");
    }

    @Test
    @DisplayName("D2, mechanism 11: a case names an entry inside its own term only")
    void showsACase() {
        portal.publish(entry(1).visible(NOON, NOON.plusSeconds(60)))
                .write(article(1)
                        .with(new CaseFields(CaseType.DISHONESTY, "生态环境", "虚构条例", "", List.of(SampleEntry.id(1)))));

        assertThat(page(1)).contains("失信典型案例", "虚构条例", "虚构样例1号", "/entries/" + SampleEntry.id(1));
        assertThat(json(1).path("type").asString()).isEqualTo("dishonesty");
        assertThat(json(1).path("entries").path(0).path("visible").asBoolean()).isTrue();
        assertThat(json(1).path("asOf").asString()).isEqualTo("2026-03-02T04:00:00.000Z");
        portal.at(NOON.plusSeconds(60));
        assertThat(page(1)).contains("不在公示期内，不显示主体").doesNotContain("虚构样例1号");
        assertThat(json(1).path("entries").path(0).path("visible").asBoolean()).isFalse();
        assertThat(json(1).toString()).doesNotContain("虚构样例1号");
        assertThat(json(1).path("asOf").asString()).isEqualTo("2026-03-02T04:01:00.000Z");
    }

    @Test
    @DisplayName("D4: a guide has steps, materials and forms, and entries of its lists lead to it")
    void showsAGuide() {
        portal.publish(entry(1).on(ListKind.BLACK), entry(2).on(ListKind.RED))
                .write(article(1)
                        .with(new GuideFields(
                                List.of(ListKind.BLACK),
                                List.of(new GuideFields.Step("提交申请", "到窗口办理。")),
                                List.of("营业执照复印件"),
                                List.of(new Attachment(FORM, "信用修复申请表")),
                                "5个工作日"))
                        .titled("黑名单修复指南")
                        .showing(DOCUMENT));

        assertThat(page(1)).contains("提交申请", "到窗口办理。", "营业执照复印件", "5个工作日", "DOCX，23 KB", "/lists/black");
        assertThat(json(1).path("lists").path(0).asString()).isEqualTo("black");
        assertThat(json(1).path("forms").path(0).path("title").asString()).isEqualTo("信用修复申请表");
        assertThat(portal.get("/entries/" + SampleEntry.id(1)).body()).contains("黑名单修复指南");
        assertThat(portal.get("/entries/" + SampleEntry.id(2)).body()).doesNotContain("黑名单修复指南");
    }

    @Test
    @DisplayName(
            "D5: a policy written after it was printed is shown as it is, with what it forwards and who forwards it")
    void showsAPolicy() {
        portal.write(
                article(1).titled("原文").with(policy(null)),
                article(2).titled("转发通知").with(policy(articleId(3), articleId(1), articleId(9))),
                article(3).titled("政策解读一").visible(NOON, NOON.plusSeconds(60)));

        assertThat(page(2))
                .contains("虚政发〔2018〕7号", "虚构市人民政府", "2018年12月24日", "2017年12月24日", "长期有效")
                .contains("本文转发的文件", "/articles/" + slug(1), "政策解读一");
        assertThat(page(1)).contains("转发本文的文件", "转发通知");
        assertThat(json(1).path("forwardedBy").path(0).path("slug").isMissingNode())
                .isTrue();
        assertThat(json(1).path("forwardedBy").path(0).path("id").asString())
                .isEqualTo(articleId(2).toString());
        assertThat(json(2).path("forwards").size()).isEqualTo(1);
        assertThat(json(2).path("writtenOn").asString()).isEqualTo("2018-12-24");
        assertThat(json(2).path("interpretation").path("title").asString()).isEqualTo("政策解读一");
        portal.at(NOON.plusSeconds(60));
        assertThat(page(2)).doesNotContain("政策解读一");
        assertThat(json(2).path("interpretation").isNull()).isTrue();
    }

    @Test
    @DisplayName("a program chooses members and related articles; what there is not is refused")
    void shapesItems() {
        portal.write(
                article(1).titled("原文").with(policy(null)),
                article(2).titled("转发通知").with(policy(null, articleId(1))));
        var one = portal.get("/api/v1/articles/" + slug(2) + "?fields=title,slug&include=forwards")
                .json();

        assertThat(one.propertyNames()).containsExactlyInAnyOrder("title", "slug", "asOf", "included");
        assertThat(one.path("included").path(0).path("title").asString()).isEqualTo("原文");
        assertThat(one.path("included").path(0).path("number").asString()).isEqualTo("虚政发〔2018〕7号");
        var list = portal.get("/api/v1/articles?article=policy&fields=title&include=interpretation")
                .json();
        assertThat(list.propertyNames()).containsExactlyInAnyOrder("total", "items", "next", "asOf", "included");
        assertThat(list.path("items").path(0).propertyNames()).containsExactly("title");
        assertThat(list.path("included").size()).isZero();
        for (var bad : List.of("fields=salary", "include=owner", "colour=red", "fields=title&fields=slug")) {
            assertThat(portal.get("/api/v1/articles?" + bad).status()).as(bad).isEqualTo(400);
            assertThat(portal.get("/api/v1/articles/" + slug(2) + "?" + bad).status())
                    .as(bad)
                    .isEqualTo(400);
        }
    }

    @Test
    @DisplayName("A6, D8, D9: standards, measures and commitments have what makes them")
    void showsTheOthers() {
        portal.write(
                article(1).with(new StandardFields(ListKind.BLACK, "", "市级", "虚构条例", "2026年版", DAY, true)),
                article(2)
                        .with(new MeasureFields(
                                MeasureType.INCENTIVE, List.of(new MeasureFields.Item("减少检查", "虚构条例第二条", "市税务局")))),
                article(3).with(new CommitmentFields("虚构一厂", "91420500MA4900001X", "", DAY, null)));

        assertThat(page(1)).contains("2026年版", "市级", "已报信用主管部门备案", "按此标准认定的黑名单");
        assertThat(page(2)).contains("守信激励措施", "减少检查", "虚构条例第二条", "市税务局");
        assertThat(page(3)).contains("虚构一厂", "91420500MA4900001X", "/subjects/91420500MA4900001X", "2018年12月24日");
        assertThat(json(1).path("list").asString()).isEqualTo("black");
        assertThat(json(2).path("type").asString()).isEqualTo("incentive");
        assertThat(json(2).path("items").path(0).path("measure").asString()).isEqualTo("减少检查");
        assertThat(json(3).path("validUntil").isNull()).isTrue();
    }

    @Test
    void hasEveryMemberOfAnItem() {
        portal.write(article(1).offering(new Attachment(FORM, "申请表")).showing(DOCUMENT));

        assertThat(json(1).propertyNames())
                .containsExactlyInAnyOrder(
                        "content",
                        "id",
                        "title",
                        "links",
                        "visibleFrom",
                        "visibleUntil",
                        "article",
                        "slug",
                        "summary",
                        "body",
                        "department",
                        "region",
                        "media",
                        "attachments",
                        "edition",
                        "changeNote",
                        "firstPublished",
                        "editions",
                        "asOf");
        assertThat(json(1).path("content").asString()).isEqualTo("article");
        assertThat(json(1).path("attachments").path(0).path("href").asString()).startsWith("/media/cc33/");
        assertThat(portal.get("/api/v1/search?q=虚构文章第1篇")
                        .json()
                        .path("items")
                        .path(0)
                        .path("highlight")
                        .asString())
                .contains("<mark>");
    }

    private static PolicyFields policy(@Nullable UUID interpretation, UUID... forwards) {
        return new PolicyFields(
                "虚政发〔2018〕7号", "虚构市人民政府", DAY, DAY.minusYears(1), DAY, null, List.of(forwards), interpretation);
    }

    private String page(int number) {
        return portal.get("/articles/" + slug(number)).body();
    }

    private JsonNode json(int number) {
        return portal.get("/api/v1/articles/" + slug(number)).json();
    }
}
