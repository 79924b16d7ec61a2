package org.creditportal.portal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleArticle.article;
import static org.creditportal.portal.web.SampleArticle.articleId;
import static org.creditportal.portal.web.SampleArticle.slug;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.StoryFields;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.creditportal.portal.web.SampleArticle;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/// Articles as readers reach them.
class ArticleRoutesTests {

    private static final Instant FIRST = Instant.parse("2026-03-09T16:00:00Z");
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/", "/api/v1/articles/"})
    @DisplayName("C1: an article is there from its first to its last millisecond, 404 before and 410 after")
    void showsAnArticleExactlyInsideItsWindow(String path) {
        portal.write(article(1).visible(FIRST, END));
        var address = path + slug(1);

        assertThat(portal.at(FIRST.minusMillis(1)).get(address).status()).isEqualTo(404);
        assertThat(portal.at(FIRST).get(address).status()).isEqualTo(200);
        assertThat(portal.at(END.minusMillis(1)).get(address).status()).isEqualTo(200);
        assertThat(portal.at(END).get(address).status()).isEqualTo(410);
        assertThat(portal.get(address).whole()).doesNotContain("虚构文章", "虚构正文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/stories", "/api/v1/articles", "/", "/search", "/api/v1/search", "/search?content=article"})
    @DisplayName("C1: lists, the first page and search show it in the same milliseconds")
    void listsAnArticleExactlyInsideItsWindow(String path) {
        portal.write(story(1).visible(FIRST, END));

        assertThat(portal.at(FIRST.minusMillis(1)).get(path).body()).doesNotContain("虚构文章第1篇");
        assertThat(portal.at(FIRST).get(path).body()).contains("虚构文章第1篇");
        assertThat(portal.at(END.minusMillis(1)).get(path).body()).contains("虚构文章第1篇");
        assertThat(portal.at(END).get(path).body()).doesNotContain("虚构文章第1篇");
    }

    @Test
    @DisplayName("C1: a next edition takes the place of the former in one instant, at the same address")
    void followsEditionByEdition() {
        portal.write(
                article(1).titled("旧版").visible(FIRST, END),
                article(1).titled("新版").edition(2).visible(END, null));

        assertThat(portal.at(END.minusMillis(1)).get("/articles/" + slug(1)).body())
                .contains("旧版")
                .doesNotContain("新版", "更新记录");
        assertThat(portal.at(END.minusMillis(1)).get("/articles/" + slug(1)).header("X-Robots-Tag"))
                .isEmpty();
        assertThat(portal.at(END).get("/articles/" + slug(1)).body())
                .contains("新版", "更新记录", "更正了第2处", "2026年6月10日更新")
                .doesNotContain("旧版");
        assertThat(portal.get("/api/v1/articles").json().path("total").asInt()).isEqualTo(1);
        var found = portal.get("/api/v1/articles/" + slug(1)).json();
        assertThat(found.path("id").asString()).isEqualTo(articleId(1).toString());
        assertThat(found.path("edition").asInt()).isEqualTo(2);
        assertThat(found.path("changeNote").asString()).isEqualTo("更正了第2处");
        assertThat(found.path("editions").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/", "/api/v1/articles/"})
    @DisplayName("after its end an address answers what its withdrawal says")
    void answersTheWithdrawal(String path) {
        portal.write(
                article(1).visible(FIRST, END).leaving(new Withdrawal.Gone()),
                article(2).visible(FIRST, END).leaving(new Withdrawal.Moved(new Slug(slug(5)))),
                article(3).visible(FIRST, END).leaving(new Withdrawal.Vanished()),
                article(4).visible(FIRST, END).leaving(new Withdrawal.Retracted("因数据有误撤回。")));
        portal.at(END);

        assertThat(portal.get(path + slug(1)).status()).isEqualTo(410);
        assertThat(portal.get(path + slug(2)).status()).isEqualTo(301);
        assertThat(portal.get(path + slug(2)).header("Location")).isEqualTo(path + slug(5));
        assertThat(portal.get(path + slug(2)).header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(portal.get(path + slug(3)).status()).isEqualTo(404);
        assertThat(portal.get(path + slug(4)).status()).isEqualTo(200);
        assertThat(portal.get(path + slug(4)).body()).contains("虚构文章第4篇", "因数据有误撤回。");
        assertThat(portal.at(END.minusMillis(1)).get(path + slug(2)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a retracted article is found nowhere but at its address, and by no robot")
    void retractedIsInNoList() {
        portal.write(story(1).visible(FIRST, END).leaving(new Withdrawal.Retracted("因数据有误撤回。")));
        portal.at(END);

        assertThat(portal.get("/articles/" + slug(1)).body()).contains("noindex", "本文已撤回");
        assertThat(portal.get("/articles/" + slug(1)).header("X-Robots-Tag")).isEqualTo("noindex");
        for (var path : List.of("/stories", "/search", "/", "/api/v1/articles", "/api/v1/search?q=虚构文章")) {
            assertThat(portal.get(path).body()).as(path).doesNotContain("虚构文章第1篇");
        }
    }

    @Test
    @DisplayName("an answer may be kept and must be asked for again, and robots learn when to forget it")
    void isKeptAsEveryAnswerIs() {
        portal.write(article(1).visible(FIRST, END));
        var first = portal.at(FIRST).get("/articles/" + slug(1));

        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.header("X-Robots-Tag")).isEqualTo("unavailable_after: Tue, 9 Jun 2026 16:00:00 GMT");
        var again = portal.ask(
                HttpMethod.GET, "/articles/" + slug(1), Map.of("If-None-Match", String.valueOf(first.header("ETag"))));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    @DisplayName("each kind has a list of its own, with an empty state")
    void listsEachKind() {
        portal.write(story(1), article(2).with(new NewsFields("虚构日报", "")));

        assertThat(portal.get("/stories").body()).contains("虚构文章第1篇").doesNotContain("虚构文章第2篇");
        assertThat(portal.get("/news").body()).contains("虚构文章第2篇").doesNotContain("虚构文章第1篇");
        for (var path : List.of("/cases", "/guides", "/policies", "/standards", "/measures", "/commitments")) {
            assertThat(portal.get(path).status()).as(path).isEqualTo(200);
            assertThat(portal.get(path).body()).as(path).contains("目前没有这样的");
        }
        assertThat(portal.get("/stories?article=news").status()).isEqualTo(400);
        assertThat(portal.get("/stories?department=市水利局").body()).contains("目前没有这样的诚信故事");
        assertThat(portal.get("/stories?colour=red").status()).isEqualTo(400);
    }

    @Test
    void leafsThroughAllArticlesOnce() {
        IntStream.rangeClosed(1, 7)
                .forEach(number -> portal.write(story(number).visible(NOON.minusSeconds(number % 3), null)));
        var first = portal.get("/stories?size=4").body();

        assertThat(first.split("class=\"entry piece\"", -1)).hasSize(5);
        assertThat(first).contains("下一页", "/stories?size=4&amp;after=");
    }

    @Test
    @DisplayName("the lists and pages need no index")
    void needsNoIndex() {
        portal.write(story(1)).loseIndex();

        assertThat(portal.get("/stories").body()).contains("虚构文章第1篇");
        assertThat(portal.get("/articles/" + slug(1)).status()).isEqualTo(200);
        assertThat(portal.get("/search?q=虚构文章").body()).contains("<mark>虚构文章</mark>第1篇");
        assertThat(portal.get("/api/v1/search").json().path("degraded").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("what cannot be an address is 404, and no parameter is taken")
    void refusesWhatIsNoAddress() {
        portal.write(article(1));

        assertThat(portal.get("/articles/Wen_Zhang").status()).isEqualTo(404);
        assertThat(portal.get("/api/v1/articles/" + articleId(9)).status()).isEqualTo(404);
        assertThat(portal.get("/articles/" + slug(1) + "?print=1").status()).isEqualTo(400);
    }

    private static SampleArticle story(int number) {
        return article(number).with(new StoryFields("张某某", null, "诚信是本。", List.of(), List.of()));
    }
}
