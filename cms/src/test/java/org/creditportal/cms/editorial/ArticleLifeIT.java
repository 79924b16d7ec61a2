package org.creditportal.cms.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.editorial.Newsroom.PATH;
import static org.creditportal.cms.editorial.Newsroom.done;
import static org.creditportal.cms.editorial.Newsroom.edited;
import static org.creditportal.cms.editorial.Newsroom.json;
import static org.creditportal.cms.editorial.Newsroom.news;
import static org.creditportal.cms.editorial.Newsroom.refused;
import static org.creditportal.cms.editorial.Newsroom.texts;

import java.time.Instant;
import java.util.List;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InNewsroom
@DisplayName("D1–D9, A11: the life of an article's editions")
class ArticleLifeIT {

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
    @DisplayName("A11, C7: drafted by one, signed by another, and on record; seen from the guard on")
    void leadsADraftToItsReaders() {
        var slug = Newsroom.slug();
        var id = newsroom.draft(slug, "第一版");
        assertThat(texts(newsroom.article(id).path("acts")))
                .contains("submission", "discard")
                .doesNotContain("signature");

        done(newsroom.act("clerk", id, "submission", ""));
        var signed = done(newsroom.act("head", id, "signature", "{}"));

        assertThat(signed.path("state").asString()).isEqualTo("scheduled");
        var from = newsroom.instant(id, 1, "visibleFrom");
        assertThat(from).isAfter(newsroom.now());
        assertThat(newsroom.at(slug, from.minusMillis(1))).isNull();
        assertThat(newsroom.seen(slug, from)).isEqualTo(1);
        newsroom.passGuard();
        assertThat(newsroom.article(id).path("state").asString()).isEqualTo("current");
        assertThat(Newsroom.DATABASE.query("select act from cms.audit where content_id = '" + id + "' order by at, id"))
                .containsExactly("draft", "submission", "signature");
        assertThat(Newsroom.DATABASE.query(
                        "select kind || ' ' || version from published.article where article = '" + id + "'"))
                .containsExactly("news 1");
    }

    @Test
    @DisplayName("A11: neither who drafted nor who edited last signs")
    void needsFourEyes() {
        var mine = done(newsroom.post("head", PATH, news(Newsroom.slug(), "负责人起草")))
                .path("id")
                .asString();
        done(newsroom.act("head", mine, "submission", ""));
        newsroom.act("head", mine, "signature", "{}").expectStatus().isForbidden();
        newsroom.act("clerk", mine, "signature", "{}").expectStatus().isForbidden();
        done(newsroom.act("deputy", mine, "signature", "{}"));

        var edited = newsroom.draft(Newsroom.slug(), "经办人起草");
        done(newsroom.edit("head", edited, newsroom.version(edited), edited("负责人修改", "")));
        done(newsroom.act("clerk", edited, "submission", ""));
        newsroom.act("head", edited, "signature", "{}").expectStatus().isForbidden();
        done(newsroom.act("deputy", edited, "signature", "{}"));
    }

    @Test
    void isReturnedWithARemarkMendedAndSubmittedAgain() {
        var id = newsroom.draft(Newsroom.slug(), "草稿");
        done(newsroom.act("clerk", id, "submission", ""));
        newsroom.edit("clerk", id, newsroom.version(id), edited("不能改", ""))
                .expectStatus()
                .isEqualTo(409);
        newsroom.act("clerk", id, "return", "{\"remark\":\"x\"}").expectStatus().isForbidden();

        var returned = done(newsroom.act("head", id, "return", "{\"remark\":\"请补充来源\"}"));

        assertThat(returned.path("state").asString()).isEqualTo("returned");
        assertThat(returned.path("editions").path(0).path("remark").asString()).isEqualTo("请补充来源");
        done(newsroom.edit("clerk", id, newsroom.version(id), edited("补充来源", "")));
        assertThat(done(newsroom.act("clerk", id, "submission", ""))
                        .path("state")
                        .asString())
                .isEqualTo("submitted");
    }

    @Test
    @DisplayName("a returned and a submitted article are due work of their department")
    void isDueWork() {
        var id = newsroom.draft(Newsroom.slug(), "待办");
        done(newsroom.act("clerk", id, "submission", ""));
        assertThat(due()).contains("article-submitted " + id);

        done(newsroom.act("head", id, "return", "{\"remark\":\"改\"}"));

        assertThat(due()).contains("article-returned " + id).doesNotContain("article-submitted " + id);
    }

    private List<String> due() {
        var digest = done(newsroom.read("clerk", "/cms/v1/deadlines/digest?day=2026-03-02"));
        return digest.path("departments")
                .path(0)
                .path("today")
                .path("items")
                .valueStream()
                .map(piece ->
                        piece.path("work").asString() + " " + piece.path("id").asString())
                .toList();
    }

    @Test
    @DisplayName("mechanism 2: one edition ends in the very instant in which the next begins")
    void supersedesWithoutAnInstantOfBothOrNeither() {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "第一版");
        newsroom.publishNext(id, "第二版", "{}");

        var edge = newsroom.instant(id, 2, "visibleFrom");
        assertThat(newsroom.instant(id, 1, "visibleUntil")).isEqualTo(edge);
        for (var millis = -3; millis < 4; millis++) {
            assertThat(newsroom.seen(slug, edge.plusMillis(millis))).isEqualTo(millis < 0 ? 1 : 2);
        }
        assertThat(Newsroom.DATABASE.query("select 1 from published.edge where at = timestamptz '" + edge + "'"))
                .hasSize(1);
        newsroom.passGuard();
        assertThat(newsroom.article(id).path("editions").path(0).path("state").asString())
                .isEqualTo("superseded");
    }

    @Test
    void asksForAChangeNoteFromTheSecondEditionOn() {
        var id = newsroom.publish(Newsroom.slug(), "第一版");
        done(newsroom.edit("clerk", id, newsroom.version(id), edited("第二版", "")));

        assertThat(refused(newsroom.act("clerk", id, "submission", ""))).contains("更新说明");
    }

    @Test
    @DisplayName("an old edition is restored as a new draft, and two are compared line by line")
    void restoresAndCompares() {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "同一行\\n\\n旧的一行");
        newsroom.publishNext(id, "同一行\\n\\n新的一行", "{}");
        newsroom.passGuard();

        var restored = done(newsroom.act("clerk", id, "restoration", "{\"edition\":1}"));

        assertThat(restored.path("edition").asInt()).isEqualTo(3);
        assertThat(restored.path("body").path("source").asString()).isEqualTo("同一行\n\n旧的一行");
        assertThat(restored.path("changeNote").asString()).contains("第 1 版");
        assertThat(newsroom.seen(slug, newsroom.now())).isEqualTo(2);
        refused(newsroom.act("clerk", id, "restoration", "{\"edition\":1}"));
        var comparison = done(newsroom.read("clerk", PATH + "/" + id + "/comparison?from=1&to=2"))
                .path("comparison");
        assertThat(comparison
                        .path("body")
                        .valueStream()
                        .map(line -> line.path("change").asString()))
                .containsExactly("same", "same", "removed", "added");
        newsroom.read("clerk", PATH + "/" + id + "/comparison?from=1&to=9")
                .expectStatus()
                .isBadRequest();
        assertThat(done(newsroom.read("clerk", PATH + "/" + id + "/editions/1"))
                        .path("body")
                        .path("html")
                        .asString())
                .isEqualTo("<p>同一行</p>\n<p>旧的一行</p>");
        newsroom.read("clerk", PATH + "/" + id + "/editions/9").expectStatus().isNotFound();
    }

    @Test
    void discardsADraftAndFreesAnAddressThatNobodySaw() {
        var slug = Newsroom.slug();
        var id = newsroom.draft(slug, "草稿");
        assertThat(refused(newsroom.post("clerk", PATH, news(slug, "同一网址")))).contains("slug");

        done(newsroom.act("clerk", id, "discard", ""));

        newsroom.read("clerk", PATH + "/" + id).expectStatus().isNotFound();
        var again = newsroom.publish(slug, "第一版");
        done(newsroom.edit("clerk", again, newsroom.version(again), edited("第二版草稿", "改")));
        assertThat(done(newsroom.act("clerk", again, "discard", ""))
                        .path("edition")
                        .asInt())
                .isEqualTo(1);
        assertThat(newsroom.seen(slug, newsroom.now())).isEqualTo(1);
    }

    @Test
    @DisplayName("an act that is not possible now names those that are; one that nobody knows is 404")
    void namesWhatIsPossible() {
        var id = newsroom.draft(Newsroom.slug(), "草稿");

        assertThat(refused(newsroom.act("head", id, "signature", "{}"))).contains("submission", "discard");
        newsroom.act("head", id, "dance", "{}").expectStatus().isNotFound();
        newsroom.act("head", id, "draft", "{}").expectStatus().isNotFound();
        newsroom.act("head", id, "withdrawal", "{\"kind\":\"gone\",\"reason\":\"x\"}")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    @DisplayName("another department's draft is nowhere: not by id, in lists, in comparisons, nor by guess")
    void hidesDraftsFromOtherDepartments() {
        var id = newsroom.draft(Newsroom.slug(), "秘密草稿");
        var path = PATH + "/" + id;

        for (var read : List.of(path, path + "/editions/1", path + "/comparison?from=1&to=1")) {
            newsroom.read("stranger", read).expectStatus().isNotFound();
        }
        for (var act : List.of(
                "submission", "signature", "discard", "restoration", "return", "plan", "masking", "preview-link")) {
            newsroom.act("stranger", id, act, body(act)).expectStatus().isNotFound();
        }
        newsroom.act("stranger", id, "withdrawal", "{\"kind\":\"gone\",\"reason\":\"x\"}")
                .expectStatus()
                .isNotFound();
        newsroom.act("stranger", id, "justification", "{\"finding\":\"x\",\"basis\":\"x\"}")
                .expectStatus()
                .isNotFound();
        newsroom.edit("stranger", id, 1, edited("改", "")).expectStatus().isNotFound();
        assertThat(json(newsroom.read("stranger", PATH)).toString()).doesNotContain(id);
        assertThat(json(newsroom.read("clerk", PATH + "?kind=news&state=draft")).toString())
                .contains(id);
        assertThat(json(newsroom.read("clerk", PATH + "?state=current")).toString())
                .doesNotContain(id);
        assertThat(json(newsroom.read("clerk", PATH + "?kind=story")).toString())
                .doesNotContain(id);
        newsroom.read("clerk", PATH + "?state=lost").expectStatus().isBadRequest();
        newsroom.read("clerk", PATH + "?colour=blue").expectStatus().isBadRequest();
    }

    private static String body(String act) {
        return switch (act) {
            case "restoration" -> "{\"edition\":1}";
            case "return" -> "{\"remark\":\"x\"}";
            case "masking" -> "{\"finding\":\"x\"}";
            default -> "{}";
        };
    }

    @Test
    @DisplayName("JSON is read strictly, and what is odd is said without being refused (D5)")
    void readsStrictly() {
        for (var wrong : List.of(
                "x",
                "[]",
                "{\"kind\":\"poem\",\"slug\":\"a\"}",
                "{\"kind\":\"news\",\"slug\":\"A b\"}",
                "{\"kind\":\"news\",\"slug\":\"a\",\"colour\":1}",
                "{\"kind\":\"news\",\"slug\":\"a\",\"fields\":{\"colour\":1}}",
                "{\"kind\":\"policy\",\"slug\":\"a\",\"fields\":{\"writtenOn\":\"2018-13-40\"}}")) {
            newsroom.post("clerk", PATH, wrong).expectStatus().isBadRequest();
        }
        var policy = done(newsroom.post("clerk", PATH, """
            {"kind":"policy","slug":"%s","title":"虚构办法","body":{"format":"html","source":"<p onclick=x>正文</p>"},
             "fields":{"issuer":"虚构市政府","number":"虚政〔2018〕1号","writtenOn":"2018-12-24","printedOn":"2017-12-24"}}
            """.formatted(Newsroom.slug())));
        assertThat(policy.path("oddities").path(0).path("field").asString()).isEqualTo("printedOn");
        assertThat(policy.path("body").path("source").asString()).isEqualTo("<p>正文</p>");
        done(newsroom.act("clerk", policy.path("id").asString(), "submission", ""));
    }
}
