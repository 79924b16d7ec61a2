package org.creditportal.cms.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.editorial.Newsroom.PATH;
import static org.creditportal.cms.editorial.Newsroom.done;
import static org.creditportal.cms.editorial.Newsroom.edited;
import static org.creditportal.cms.editorial.Newsroom.json;
import static org.creditportal.cms.editorial.Newsroom.refused;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.api.Codes;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.PreviewArticles;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@InNewsroom
@DisplayName("D, C6: writing, side by side and with care for persons")
class ArticleEditingIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PHONE = "13800138000";

    @Autowired
    PreviewArticles previews;

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount accounts;

    @Autowired
    PortalTime time;

    @Autowired
    PublishedArticles published;

    @Autowired
    List<Job> jobs;

    private Newsroom newsroom;

    @BeforeEach
    void enter() {
        newsroom = new Newsroom(port, accounts, time, published, jobs);
        newsroom.isAt(Instant.parse("2026-03-02T04:00:00Z"));
    }

    @Test
    @DisplayName("who was slower is shown both texts and the tag to go on with: nothing is lost")
    void showsBothTextsToWhoWasSlower() {
        var id = newsroom.draft(Newsroom.slug(), "原文");
        var version = newsroom.version(id);
        var path = PATH + "/" + id + "/draft";
        newsroom.send("clerk", HttpMethod.PUT, path, null, edited("甲", ""))
                .expectStatus()
                .isEqualTo(428);
        done(newsroom.edit("clerk", id, version, edited("甲的文字", "")));

        var slower = newsroom.edit("deputy", id, version, edited("乙的文字", ""))
                .expectStatus()
                .isEqualTo(412)
                .expectBody(String.class)
                .returnResult();

        var tag = Objects.requireNonNull(slower.getResponseHeaders().getETag());
        var both = JSON.readTree(Objects.requireNonNull(slower.getResponseBody()));
        assertThat(both.path("current").path("body").path("source").asString()).isEqualTo("甲的文字");
        assertThat(both.path("yours").path("body").path("source").asString()).isEqualTo("乙的文字");
        assertThat(tag).isEqualTo("\"" + both.path("version").asLong() + "\"");
        newsroom.send("deputy", HttpMethod.PUT, path, tag, edited("甲乙合并", ""))
                .expectStatus()
                .isOk();
    }

    @Test
    @DisplayName("of many who write at once one is first, and the others know it")
    void letsOneOfManyBeFirst() {
        var id = newsroom.draft(Newsroom.slug(), "原文");
        var version = newsroom.version(id);

        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> newsroom.edit("clerk", id, version, edited("第" + number, ""))
                        .expectBody(String.class)
                        .returnResult()
                        .getStatus()
                        .value())
                .sorted()
                .toList();

        assertThat(statuses).startsWith(200).endsWith(412);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    }

    @Test
    @DisplayName("C6: a phone is masked by one act, or stands by a named law; until then nothing is submitted")
    void settlesNumbersOfPersons() {
        var slug = Newsroom.slug();
        var id = newsroom.draft(slug, "咨询 " + PHONE + " 或 13900139000");
        var findings = newsroom.article(id).path("findings");
        assertThat(findings.size()).isEqualTo(2);
        assertThat(findings.toString()).doesNotContain(PHONE);
        assertThat(refused(newsroom.act("clerk", id, "submission", ""))).contains("masking", "justification");

        var first = findings.path(0).path("finding").asString();
        var second = findings.path(1).path("finding").asString();
        done(newsroom.act("clerk", id, "justification", "{\"finding\":\"" + second + "\",\"basis\":\"《虚构条例》第三条\"}"));
        done(newsroom.act("clerk", id, "masking", "{\"finding\":\"" + first + "\"}"));

        var article = newsroom.article(id);
        assertThat(article.path("body").path("html").asString()).isEqualTo("<p>咨询 138****8000 或 13900139000</p>");
        refused(newsroom.act("clerk", id, "masking", "{\"finding\":\"" + first + "\"}"));
        assertThat(Newsroom.DATABASE.query("select after ->> 'basis' from cms.audit where content_id = '" + id
                        + "' and act = 'justification'"))
                .containsExactly("《虚构条例》第三条");
    }

    @Test
    @DisplayName(
            "H1: a citizen's number lies open nowhere, is told to nobody, and is masked for readers whatever was said")
    void keepsCitizensNumbersClosed() {
        var slug = Newsroom.slug();
        var number = Codes.citizen(7);
        var id = newsroom.draft(slug, "身份证号 " + number);

        var article = newsroom.article(id);
        assertThat(article.toString()).doesNotContain(number);
        assertThat(article.path("findings").path(0).path("kind").asString()).isEqualTo("identity");
        assertThat(Newsroom.DATABASE
                        .query("select contents::text || coalesce(course::text, '') from cms.article_edition")
                        .toString())
                .doesNotContain(number);
        assertThat(Newsroom.DATABASE
                        .query("select body::text from cms.idempotency where body is not null")
                        .toString())
                .doesNotContain(number);
        refused(newsroom.act("clerk", id, "submission", ""));
        var finding = article.path("findings").path(0).path("finding").asString();
        done(newsroom.act("clerk", id, "justification", "{\"finding\":\"" + finding + "\",\"basis\":\"《虚构法》\"}"));
        done(newsroom.act("clerk", id, "submission", ""));
        done(newsroom.act("head", id, "signature", "{}"));

        assertThat(Newsroom.DATABASE.query("select body from published.article where slug = '" + slug + "'"))
                .singleElement()
                .asString()
                .contains("9901**********")
                .doesNotContain(number);
        assertThat(json(newsroom.read("clerk", PATH + "/" + id + "/editions/1")).toString())
                .doesNotContain(number);
    }

    @Test
    @DisplayName("broken links, missing pictures and pictures without words are listed, and in the way")
    void listsWhatIsInTheWay() {
        var id = newsroom.draft(
                Newsroom.slug(),
                "[甲](/articles/no-such) [乙](/entries/01997c3a-1234-7123-8123-123456789012)"
                        + " ![](media:01997c3a-1234-7123-8123-123456789012)");

        var problems = newsroom.article(id).path("problems").toString();

        assertThat(problems).contains("/articles/no-such", "/entries/01997c3a", "替代文字", "媒体库");
        assertThat(refused(newsroom.act("clerk", id, "submission", ""))).contains("/articles/no-such");
    }

    @Test
    @DisplayName("a preview shows what would be published to who has the link, for an hour")
    void isPreviewed() {
        var id = newsroom.draft(Newsroom.slug(), "预览 " + Codes.citizen(8));

        var link =
                done(newsroom.act("clerk", id, "preview-link", "")).path("link").asString();

        assertThat(link).startsWith("/articles/preview/");
        var token = link.substring("/articles/preview/".length());
        var shown = Objects.requireNonNull(previews.open(token).block());
        assertThat(shown.body()).contains("9901**********");
        assertThat(previews.open(token + "x").block()).isNull();
        newsroom.isAt(newsroom.now().plusSeconds(3600));
        assertThat(previews.open(token).block()).isNull();
    }

    @Test
    @DisplayName("everything is exported and taken in again: the same is skipped, another text is a problem")
    void isExportedAndImported() {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "第一版");
        newsroom.publishNext(id, "第二版", "{}");
        newsroom.read("head", PATH + "/export").expectStatus().isForbidden();
        var line = line(id);

        newsroom.post("head", PATH + "/import", line).expectStatus().isForbidden();
        assertThat(done(newsroom.post("admin", PATH + "/import", line))
                        .path("skipped")
                        .asInt())
                .isEqualTo(1);
        var other = done(newsroom.post("admin", PATH + "/import", line.replace("第二版", "篡改") + "\nx\n"));
        assertThat(other.path("problems").size()).isEqualTo(2);
        assertThat(other.path("problems").path(1).path("line").asInt()).isEqualTo(2);

        Newsroom.DATABASE.execute("delete from cms.article where id = '" + id + "'");
        assertThat(done(newsroom.post("admin", PATH + "/import", line))
                        .path("imported")
                        .asInt())
                .isEqualTo(1);
        assertThat(newsroom.article(id).path("state").asString()).isEqualTo("draft");
        assertThat(withoutStates(line(id))).isEqualTo(withoutStates(line));
    }

    private String line(String id) {
        var file = Objects.requireNonNull(newsroom.read("admin", PATH + "/export")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        return file.lines().filter(line -> line.contains(id)).findFirst().orElseThrow();
    }

    private static String withoutStates(String line) {
        return line.replaceAll("\"state\":\"[a-z]+\"", "");
    }
}
