package org.creditportal.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleAnnouncement.announcement;
import static org.creditportal.portal.web.SampleEntry.code;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Search as readers reach it: from the index while that is exact, from the store otherwise.
class SearchRoutesTests {

    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void answersWithEverythingTheContractNames() {
        portal.publish(entry(1).named("虚构澜石有限公司"), entry(2).on(ListKind.RED));

        var found = search("q=澜石");

        assertThat(found.propertyNames())
                .containsExactlyInAnyOrder("total", "items", "facets", "next", "asOf", "degraded");
        assertThat(found.path("facets").propertyNames())
                .containsExactly("list", "field", "department", "region", "subject");
        assertThat(found.path("facets").path("list").path(0).toString())
                .isEqualTo("{\"value\":\"black\",\"label\":\"黑名单\",\"count\":1}");
        assertThat(found.path("facets").path("field").path(0).path("label").asString())
                .isEqualTo("税务领域");
        assertThat(found.path("facets").path("subject").path(0).path("label").asString())
                .isEqualTo("法人和其他组织");
        assertThat(found.path("items").path(0).path("highlight").asString()).isEqualTo("虚构<mark>澜石</mark>有限公司");
        assertThat(found.path("next").isNull()).isTrue();
        assertThat(found.path("degraded").asBoolean()).isFalse();
    }

    @Test
    void marksTheCodeWhereOnlyTheCodeMatched() {
        var prefix = code(1).substring(0, 12);

        assertThat(portal.publish(entry(1))
                        .get("/api/v1/search?q=" + prefix)
                        .json()
                        .path("items")
                        .path(0)
                        .path("highlight")
                        .asString())
                .isEqualTo("<mark>" + prefix + "</mark>" + code(1).substring(12));
    }

    @Test
    @DisplayName("C1: hits, facet counts and totals begin and end with the window, to the millisecond")
    void findsAnEntryExactlyInsideItsWindow() {
        portal.publish(entry(1).visible(NOON, END));

        assertThat(counted(NOON.minusMillis(1))).isZero();
        assertThat(counted(NOON)).isEqualTo(1);
        assertThat(counted(END.minusMillis(1))).isEqualTo(1);
        assertThat(counted(END)).isZero();
    }

    @Test
    void namesTheLastEdgeAsItsInstant() {
        portal.publish(entry(1).visible(NOON, END)).at(NOON.plusSeconds(3_600));

        assertThat(search("").path("asOf").asString()).isEqualTo("2026-03-02T04:00:00.000Z");
    }

    @Test
    void answersFromTheStoreWhileAChangeThatHasItsEffectIsNotIndexed() {
        portal.publish(entry(1).named("虚构澜石有限公司")).publishUnindexed(entry(2).named("虚构澜石二号有限公司"));
        portal.leaveUnindexed(NOON.minusMillis(1));

        var found = search("q=澜石");

        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("degraded").asBoolean()).isTrue();
        assertThat(portal.indexQuestions()).isZero();
    }

    @Test
    void trustsTheIndexUntilTheEffectOfAnUnindexedChangeComes() {
        portal.publish(entry(1)).leaveUnindexed(NOON.plusMillis(1));

        assertThat(search("").path("degraded").asBoolean()).isFalse();
        portal.at(NOON.plusMillis(1));
        assertThat(search("").path("degraded").asBoolean()).isTrue();
    }

    @Test
    void givesTheSameAnswerWithoutTheIndex() {
        portal.publish(entry(1).named("虚构澜石有限公司"), entry(2).named("虚构澜石二号有限公司").on(ListKind.RED));
        var well = search("q=澜石&list=red");

        portal.loseIndex();

        var degraded = search("q=澜石&list=red");
        assertThat(degraded.path("degraded").asBoolean()).isTrue();
        for (var part : new String[] {"total", "items", "facets", "next", "asOf"}) {
            assertThat(degraded.path(part)).describedAs(part).isEqualTo(well.path(part));
        }
        assertThat(portal.get("/search?q=澜石").body()).contains("虚构", "二号");
    }

    @Test
    void doesNotKeepAskingAnIndexThatIsAway() {
        portal.publish(entry(1)).loseIndex();

        IntStream.range(0, 20)
                .forEach(time -> assertThat(search("").path("total").asInt()).isEqualTo(1));

        assertThat(portal.indexQuestions()).isLessThan(5);
    }

    @Test
    void waitsForASilentIndexOnlyAFewTimes() {
        portal.publish(entry(1)).silenceIndex();
        var began = System.nanoTime();

        IntStream.range(0, 6)
                .forEach(time ->
                        assertThat(search("").path("degraded").asBoolean()).isTrue());

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    @DisplayName("C1: a hit that is not visible in the store is never shown; the store answers instead")
    void readsEveryHitAgain() {
        portal.publish(entry(1)).indexOnly(entry(2).named("虚构旧样例有限公司"));

        var found = search("");

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("degraded").asBoolean()).isTrue();
        assertThat(found.toString()).doesNotContain("虚构旧样例");
    }

    @Test
    @DisplayName("C3: announcements are found among entries, by title and by number")
    void findsAnnouncementsAmongEntries() {
        portal.publish(entry(1).named("虚构澜石有限公司")).announce(announcement(1).titled("关于澜石港的公示"), announcement(2));

        var found = search("q=澜石&sort=newest");
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("items").findValuesAsString("content")).containsExactly("entry", "announcement");
        assertThat(found.path("items").path(1).path("highlight").asString()).isEqualTo("关于<mark>澜石</mark>港的公示");
        assertThat(search("q=〔2026〕2号").path("items").path(0).path("highlight").asString())
                .isEqualTo("虚公告<mark>〔2026〕2号</mark>");
        assertThat(portal.get("/search?q=澜石").body()).contains("关于<mark>澜石</mark>港的公示", "虚构<mark>澜石</mark>有限公司");
    }

    @Test
    @DisplayName("C3: content and announcement select; facets count what has a value")
    void selectsAnnouncements() {
        portal.publish(entry(1))
                .announce(
                        announcement(1),
                        announcement(2).of(AnnouncementKind.EXIT).on(ListKind.BLACK));

        assertThat(search("").path("total").asInt()).isEqualTo(3);
        assertThat(search("content=entry").path("total").asInt()).isEqualTo(1);
        assertThat(search("content=announcement").path("total").asInt()).isEqualTo(2);
        assertThat(search("content=announcement&content=entry").path("total").asInt())
                .isEqualTo(3);
        var exits = search("announcement=exit&announcement=repair");
        assertThat(exits.path("total").asInt()).isEqualTo(1);
        assertThat(exits.path("facets").path("list").toString())
                .isEqualTo("[{\"value\":\"black\",\"label\":\"黑名单\",\"count\":1}]");
        assertThat(exits.path("facets").path("subject").isEmpty()).isTrue();
        assertThat(portal.get("/search?content=announcement&announcement=exit").body())
                .contains("虚构公告第2号", "退出公告")
                .doesNotContain("虚构公告第1号", "虚构样例1号");
    }

    @Test
    @DisplayName("C1: an announcement that is not visible in the store is never shown; the store answers instead")
    void readsEveryAnnouncementAgain() {
        portal.announce(announcement(1)).indexOnly(announcement(2));

        var found = search("");

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("degraded").asBoolean()).isTrue();
        assertThat(found.toString()).doesNotContain("虚构公告第2号");
    }

    @Test
    void countsAFacetWithoutItsOwnSelection() {
        portal.publish(entry(1), entry(2).on(ListKind.RED), entry(3).on(ListKind.RED));

        var found = search("list=black");

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("facets").path("list").path(0).path("count").asInt())
                .isEqualTo(2);
        assertThat(search("list=black&list=red").path("total").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"announcement=exit", "article=case", "content=announcement", "content=article", "region=虚构县"})
    void findsNothingWhereThereIsNothing(String query) {
        assertThat(portal.publish(entry(1))
                        .get("/api/v1/search?" + query)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(portal.get("/search?" + query).status()).isEqualTo(200);
    }

    @Test
    void leadsFromPageToPageByLinks() {
        IntStream.rangeClosed(1, 3).forEach(number -> portal.publish(entry(number)));

        var first = portal.get("/search?size=2");

        assertThat(first.body()).contains("虚构样例1号", "虚构样例2号").doesNotContain("虚构样例3号");
        var after = search("size=2").path("next").asString();
        assertThat(first.body()).contains("after=" + after);
        assertThat(portal.get("/search?size=2&after={after}", after).body())
                .contains("虚构样例3号")
                .doesNotContain("虚构样例1号");
    }

    @Test
    void refusesAPlaceInAnotherOrder() {
        IntStream.rangeClosed(1, 3).forEach(number -> portal.publish(entry(number)));
        var after = search("size=2&sort=newest").path("next").asString();

        assertThat(portal.get("/api/v1/search?sort=ending&after={after}", after).status())
                .isEqualTo(400);
        assertThat(portal.get("/api/v1/search?sort=newest&after={after}", after).status())
                .isEqualTo(200);
    }

    private int counted(Instant at) {
        portal.at(at);
        var found = search("");
        var counts = found.path("facets").path("list");
        assertThat(counts.isEmpty() ? 0 : counts.path(0).path("count").asInt())
                .isEqualTo(found.path("total").asInt());
        assertThat(found.path("items").size()).isEqualTo(found.path("total").asInt());
        return found.path("total").asInt();
    }

    private JsonNode search(String query) {
        return portal.get("/api/v1/search?" + query).json();
    }
}
