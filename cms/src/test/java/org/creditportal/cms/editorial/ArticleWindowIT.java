package org.creditportal.cms.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.editorial.Newsroom.done;
import static org.creditportal.cms.editorial.Newsroom.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.publication.Addressed;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InNewsroom
@DisplayName("C1, mechanisms 1 and 2: when articles are seen")
class ArticleWindowIT {

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
    @DisplayName("what is scheduled begins and ends by the clock alone, to the millisecond")
    void keepsItsWindowExactly() {
        var slug = Newsroom.slug();
        var from = newsroom.now().plus(Duration.ofHours(3));
        var until = from.plus(Duration.ofDays(2));
        var id = newsroom.draft(slug, "定时");
        done(newsroom.act("clerk", id, "submission", ""));
        done(newsroom.act("head", id, "signature", window(from, until)));

        assertThat(newsroom.article(id).path("state").asString()).isEqualTo("scheduled");
        assertThat(newsroom.seen(slug, from.minusMillis(1))).isZero();
        assertThat(newsroom.seen(slug, from)).isEqualTo(1);
        assertThat(newsroom.seen(slug, until.minusMillis(1))).isEqualTo(1);
        assertThat(newsroom.at(slug, until))
                .isInstanceOfSatisfying(
                        Addressed.Ended.class,
                        ended -> assertThat(ended.withdrawal()).isEqualTo(new Withdrawal.Gone()));
        newsroom.isAt(until);
        assertThat(newsroom.article(id).path("state").asString()).isEqualTo("over");
    }

    @Test
    void refusesAWindowThatIsNone() {
        var id = newsroom.draft(Newsroom.slug(), "定时");
        done(newsroom.act("clerk", id, "submission", ""));

        assertThat(refused(newsroom.act(
                        "head",
                        id,
                        "signature",
                        "{\"withdrawAt\":\"" + newsroom.now().minusSeconds(1) + "\"}")))
                .contains("撤下");
        newsroom.act("head", id, "signature", "{\"publishAt\":\"soon\"}")
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"gone\",\"reason\":\"虚构理由\"} | Gone",
                "{\"kind\":\"moved\",\"to\":\"sample-new\",\"reason\":\"虚构理由\"} | Moved",
                "{\"kind\":\"vanished\",\"reason\":\"虚构理由\"} | Vanished",
                "{\"kind\":\"retracted\",\"banner\":\"内容有误\",\"reason\":\"虚构理由\"} | Retracted"
            })
    @DisplayName("each of the four ways to leave takes effect at the guard")
    void isWithdrawnInFourWays(String body, String kind) {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "撤下");

        done(newsroom.act("head", id, "withdrawal", body));

        var edge = newsroom.instant(id, 1, "visibleUntil");
        assertThat(edge).isAfter(newsroom.now());
        assertThat(newsroom.seen(slug, edge.minusMillis(1))).isEqualTo(1);
        assertThat(newsroom.at(slug, edge))
                .isInstanceOfSatisfying(
                        Addressed.Ended.class,
                        ended -> assertThat(ended.withdrawal().getClass().getSimpleName())
                                .isEqualTo(kind));
        newsroom.passGuard();
        assertThat(newsroom.article(id).path("state").asString()).isEqualTo("withdrawn");
    }

    @Test
    void isWithdrawnAtAnInstantToComeAndAnswersOtherwiseLater() {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "撤下");
        var at = newsroom.now().plusSeconds(3600);
        done(newsroom.act("head", id, "withdrawal", "{\"kind\":\"gone\",\"reason\":\"虚构理由\",\"at\":\"" + at + "\"}"));
        assertThat(newsroom.article(id).path("state").asString()).isEqualTo("current");
        assertThat(newsroom.seen(slug, at.minusMillis(1))).isEqualTo(1);
        assertThat(newsroom.seen(slug, at)).isZero();

        newsroom.isAt(at.plusSeconds(60));
        done(newsroom.act("head", id, "withdrawal", "{\"kind\":\"moved\",\"to\":\"elsewhere\",\"reason\":\"虚构理由\"}"));

        assertThat(newsroom.instant(id, 1, "visibleUntil")).isEqualTo(at);
        assertThat(newsroom.at(slug, at))
                .isInstanceOfSatisfying(
                        Addressed.Ended.class,
                        ended -> assertThat(ended.withdrawal()).isEqualTo(new Withdrawal.Moved(new Slug("elsewhere"))));
    }

    @Test
    @DisplayName("a new edition brings a withdrawn article back, in its own window")
    void comesBackWithANewEdition() {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "第一版");
        done(newsroom.act("head", id, "withdrawal", "{\"kind\":\"retracted\",\"banner\":\"有误\",\"reason\":\"虚构理由\"}"));
        newsroom.passGuard();
        assertThat(newsroom.seen(slug, newsroom.now())).isZero();

        newsroom.publishNext(id, "第二版", "{}");

        var edge = newsroom.instant(id, 2, "visibleFrom");
        assertThat(newsroom.at(slug, edge.minusMillis(1)))
                .isInstanceOfSatisfying(
                        Addressed.Ended.class,
                        ended -> assertThat(ended.withdrawal()).isEqualTo(new Withdrawal.Retracted("有误")));
        assertThat(newsroom.seen(slug, edge)).isEqualTo(2);
    }

    @Test
    @DisplayName("a planned beginning is moved, and with it the end of the edition before it")
    void isPlannedAnew() {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "第一版");
        var first = newsroom.now().plus(Duration.ofHours(1));
        newsroom.publishNext(id, "第二版", window(first, null));

        var later = first.plus(Duration.ofHours(1));
        done(newsroom.act("head", id, "plan", window(later, later.plusSeconds(60))));
        assertThat(newsroom.seen(slug, first)).isEqualTo(1);
        assertThat(newsroom.seen(slug, later.minusMillis(1))).isEqualTo(1);
        assertThat(newsroom.seen(slug, later)).isEqualTo(2);
        assertThat(newsroom.seen(slug, later.plusSeconds(60))).isZero();

        var sooner = first.minusSeconds(600);
        done(newsroom.act("head", id, "plan", window(sooner, null)));
        assertThat(newsroom.seen(slug, sooner.minusMillis(1))).isEqualTo(1);
        assertThat(newsroom.seen(slug, sooner)).isEqualTo(2);
        assertThat(newsroom.seen(slug, later.plusSeconds(60))).isEqualTo(2);

        newsroom.isAt(sooner.plusSeconds(60));
        assertThat(refused(newsroom.act("head", id, "plan", window(later, null))))
                .contains("不能再改公开时刻");
        done(newsroom.act("head", id, "plan", "{\"withdrawAt\":\"" + later + "\"}"));
        assertThat(newsroom.seen(slug, later)).isZero();
        newsroom.act("clerk", id, "plan", "{}").expectStatus().isForbidden();
    }

    @Test
    @DisplayName("a scheduled edition is called off, and the one before it goes on")
    void isCalledOff() {
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "第一版");
        var first = newsroom.now().plus(Duration.ofHours(1));
        newsroom.publishNext(id, "第二版", window(first, null));

        done(newsroom.act("head", id, "withdrawal", "{\"kind\":\"gone\",\"reason\":\"虚构理由\",\"edition\":2}"));

        assertThat(newsroom.seen(slug, first.plusSeconds(1))).isEqualTo(1);
        assertThat(refused(newsroom.act(
                        "head", id, "withdrawal", "{\"kind\":\"gone\",\"reason\":\"虚构理由\",\"edition\":1}")))
                .contains("定时");
    }

    @Test
    @DisplayName("what is not right any more is held before it begins; its head is told, and may let it go on")
    void isHeldBeforeItBegins() {
        var target = Newsroom.slug();
        var other = newsroom.publish(target, "被引用");
        var slug = Newsroom.slug();
        var id = newsroom.publish(slug, "第一版");
        var from = newsroom.now().plus(Duration.ofHours(1));
        newsroom.publishNext(id, "见[另一篇](/articles/" + target + ")", window(from, null));
        newsroom.isAt(from.minus(Duration.ofMinutes(5)));
        newsroom.work("article-recheck");
        assertThat(newsroom.article(id).path("state").asString()).isEqualTo("scheduled");

        done(newsroom.act("head", other, "withdrawal", "{\"kind\":\"gone\",\"reason\":\"虚构理由\"}"));
        newsroom.isAt(from.minus(Duration.ofMinutes(2)));
        newsroom.work("article-recheck");

        var held = newsroom.article(id);
        assertThat(held.path("state").asString()).isEqualTo("held");
        assertThat(held.path("problems").toString()).contains("/articles/" + target);
        assertThat(newsroom.seen(slug, from)).isEqualTo(1);
        assertThat(newsroom.seen(slug, from.plusSeconds(86_400))).isEqualTo(1);
        assertThat(done(newsroom.read("head", "/cms/v1/deadlines/digest?day=2026-03-02"))
                        .toString())
                .contains("article-held");
        assertThat(refused(newsroom.act("head", id, "plan", "{}"))).contains("/articles/" + target);

        newsroom.publishNext(other, "又有了", "{}");
        newsroom.passGuard();
        done(newsroom.act("head", id, "plan", "{}"));
        newsroom.passGuard();
        assertThat(newsroom.seen(slug, newsroom.now())).isEqualTo(2);
    }

    @Test
    @DisplayName("if nobody looks again, what was signed holds")
    void beginsThoughNoJobRuns() {
        var slug = Newsroom.slug();
        var id = newsroom.draft(slug, "定时");
        var from = newsroom.now().plus(Duration.ofHours(1));
        done(newsroom.act("clerk", id, "submission", ""));
        done(newsroom.act("head", id, "signature", window(from, null)));

        newsroom.isAt(from);

        assertThat(newsroom.seen(slug, from)).isEqualTo(1);
    }

    private static String window(Instant from, @Nullable Instant until) {
        return "{\"publishAt\":\"" + from + "\",\"withdrawAt\":" + (until == null ? "null" : "\"" + until + "\"") + "}";
    }
}
