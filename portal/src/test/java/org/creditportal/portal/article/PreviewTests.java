package org.creditportal.portal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleArticle.article;
import static org.creditportal.portal.web.SampleArticle.slug;

import java.util.List;
import java.util.UUID;
import org.creditportal.cms.vocabulary.article.Picture;
import org.creditportal.cms.vocabulary.article.StoryFields;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Editions that are not published, as who has a signed link sees them.
class PreviewTests {

    private static final UUID MEDIUM = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName("a preview says that it is one, is kept by nobody and found nowhere")
    void showsAPreview() {
        portal.preview("abc", article(1).titled("未发布的一版").edition(2));
        var page = portal.get("/articles/preview/abc");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("未发布的一版", "预览", "第 2 版", "noindex").doesNotContain("JSON 数据");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("ETag")).isEmpty();
        assertThat(portal.get("/articles/" + slug(1)).status()).isEqualTo(404);
        assertThat(portal.get("/search").body()).doesNotContain("未发布的一版");
    }

    @Test
    void opensNothingForAnotherToken() {
        portal.preview("abc", article(1));

        assertThat(portal.get("/articles/preview/abd").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("pictures that are not published are shown to who is signed in")
    void showsUnpublishedPictures() {
        portal.preview(
                "abc",
                article(1)
                        .with(new StoryFields("虚构小店", new Picture(MEDIUM, "店门", ""), "", List.of(), List.of()))
                        .saying("<img src=\"media:" + MEDIUM + "\" alt=\"店门\">"));

        assertThat(portal.get("/articles/preview/abc").body())
                .contains("src=\"/cms/v1/media/" + MEDIUM + "/content\"")
                .doesNotContain("media:" + MEDIUM);
    }
}
