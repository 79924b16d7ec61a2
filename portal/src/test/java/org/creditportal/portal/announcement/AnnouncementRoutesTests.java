package org.creditportal.portal.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleAnnouncement.announcement;
import static org.creditportal.portal.web.SampleAnnouncement.announcementId;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.SampleEntry.id;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Announcements as readers reach them.
class AnnouncementRoutesTests {

    private static final Instant FIRST = Instant.parse("2026-03-09T16:00:00Z");
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/announcements/", "/api/v1/announcements/"})
    @DisplayName("C3: an announcement is there from its first to its last millisecond, 404 before and 410 after")
    void showsAnAnnouncementExactlyInsideItsWindow(String path) {
        portal.announce(announcement(1).visible(FIRST, END));
        var address = path + announcementId(1);

        assertThat(portal.at(FIRST.minusMillis(1)).get(address).status()).isEqualTo(404);
        assertThat(portal.at(FIRST).get(address).status()).isEqualTo(200);
        assertThat(portal.at(END.minusMillis(1)).get(address).status()).isEqualTo(200);
        assertThat(portal.at(END).get(address).status()).isEqualTo(410);
        assertThat(portal.get(address).whole())
                .doesNotContain("虚构公告", "虚构正文", announcementId(1).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/announcements", "/api/v1/announcements", "/", "/search", "/api/v1/search"})
    @DisplayName("C3: lists and search show it in the same milliseconds")
    void listsAnAnnouncementExactlyInsideItsWindow(String path) {
        portal.announce(announcement(1).visible(FIRST, END));

        assertThat(portal.at(FIRST.minusMillis(1)).get(path).body()).doesNotContain("虚构公告第1号");
        assertThat(portal.at(FIRST).get(path).body()).contains("虚构公告第1号");
        assertThat(portal.at(END.minusMillis(1)).get(path).body()).contains("虚构公告第1号");
        assertThat(portal.at(END).get(path).body()).doesNotContain("虚构公告第1号");
    }

    @Test
    void writesAnAnnouncementWithEveryField() {
        var found = portal.announce(announcement(1).on(ListKind.BLACK).visible(NOON, END))
                .get("/api/v1/announcements/" + announcementId(1))
                .json();

        assertThat(found.propertyNames())
                .containsExactlyInAnyOrder(
                        "content",
                        "id",
                        "title",
                        "links",
                        "visibleFrom",
                        "visibleUntil",
                        "announcement",
                        "list",
                        "number",
                        "department",
                        "region",
                        "body",
                        "entries",
                        "entriesTotal",
                        "asOf");
        assertThat(found.path("content").asString()).isEqualTo("announcement");
        assertThat(found.path("announcement").asString()).isEqualTo("listing");
        assertThat(found.path("list").asString()).isEqualTo("black");
        assertThat(found.path("visibleUntil").asString()).isEqualTo("2026-06-09T16:00:00.000Z");
        assertThat(found.path("links").path("page").asString()).isEqualTo("/announcements/" + announcementId(1));
    }

    @Test
    void answersAListAsEveryListDoes() {
        var found =
                portal.announce(announcement(1)).get("/api/v1/announcements").json();

        assertThat(found.propertyNames()).containsExactlyInAnyOrder("total", "items", "next", "asOf");
        assertThat(found.path("items").path(0).path("list").isNull()).isTrue();
        assertThat(found.path("items").path(0).has("highlight")).isFalse();
    }

    @Test
    @DisplayName("C3: the list shows no entries, and can be narrowed by kind and department")
    void narrowsTheList() {
        portal.publish(entry(1))
                .announce(
                        announcement(1).of(AnnouncementKind.NOTICE),
                        announcement(2).of(AnnouncementKind.EXIT).by("市水利局"));

        assertThat(portal.get("/announcements").body())
                .contains("虚构公告第1号", "虚构公告第2号", "?announcement=standard", "市水利局")
                .doesNotContain("虚构样例1号");
        assertThat(portal.get("/announcements?announcement=exit").body())
                .contains("虚构公告第2号")
                .doesNotContain("虚构公告第1号");
        assertThat(portal.get("/announcements?department=市税务局").body())
                .contains("虚构公告第1号")
                .doesNotContain("虚构公告第2号");
        assertThat(portal.get("/api/v1/announcements?content=entry")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(portal.get("/announcements?announcement=repair").body()).contains("目前没有这样的公告");
        assertThat(portal.get("/announcements?announcement=gossip").status()).isEqualTo(400);
    }

    @Test
    void leafsThroughAllAnnouncementsOnce() {
        IntStream.rangeClosed(1, 7)
                .forEach(number -> portal.announce(announcement(number).visible(NOON.minusSeconds(number % 3), null)));
        var first = portal.get("/api/v1/announcements?size=4").json();
        var second = portal.get("/api/v1/announcements?size=4&after={after}", next(first))
                .json();

        assertThat(second.path("next").isNull()).isTrue();
        assertThat(ids(first, second)).hasSize(7).doesNotHaveDuplicates();
        assertThat(portal.get("/announcements?size=4").body()).contains("after=" + next(first));
    }

    @Test
    @DisplayName("A9, C3: a public notice says until when, where and how to object")
    void saysHowToObject() {
        portal.announce(announcement(1)
                .of(AnnouncementKind.NOTICE)
                .saying("拟列入名单。\n异议请寄虚构路1号。")
                .visible(NOON, END));

        assertThat(portal.get("/announcements/" + announcementId(1)).body())
                .contains("公示期至", "2026年6月9日 24:00", "可以提出异议", "<p>异议请寄虚构路1号。</p>", "市税务局");
    }

    @Test
    void tellsRobotsWhenToForgetThePage() {
        portal.announce(announcement(1).visible(NOON, END), announcement(2));

        assertThat(portal.get("/announcements/" + announcementId(1)).header("X-Robots-Tag"))
                .isEqualTo("unavailable_after: Tue, 9 Jun 2026 16:00:00 GMT");
        assertThat(portal.get("/announcements/" + announcementId(2)).headers().containsHeader("X-Robots-Tag"))
                .isFalse();
    }

    @Test
    @DisplayName("C5: what was never visible was never there, also after its time")
    void knowsNothingOfAnEmptyWindow() {
        portal.announce(announcement(1).visible(END, FIRST)).at(END.plusSeconds(1));

        assertThat(portal.get("/announcements/" + announcementId(1)).status()).isEqualTo(404);
        assertThat(portal.get("/announcements/1").status()).isEqualTo(404);
        assertThat(portal.get("/announcements/" + announcementId(2)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("An entry leads to the announcements that tell of it, inside their windows")
    void leadsFromAnEntryToItsAnnouncements() {
        portal.publish(entry(1), entry(2))
                .announce(
                        announcement(1).about(1).visible(NOON, END),
                        announcement(2).about(1),
                        announcement(3).about(2));
        var newer = announcementId(1).toString();
        var older = announcementId(2).toString();

        var body = portal.get("/entries/" + id(1)).body();
        assertThat(body)
                .contains(newer, older, "虚构公告第1号")
                .doesNotContain(announcementId(3).toString());
        assertThat(body.indexOf(newer)).isLessThan(body.indexOf(older));
        assertThat(portal.at(END).get("/entries/" + id(1)).body())
                .contains(older)
                .doesNotContain(newer);
    }

    @Test
    @DisplayName("C3: lists, subjects and the API of entries stay without announcements")
    void keepsOutOfWhatIsAboutEntries() {
        portal.publish(entry(1)).announce(announcement(1).on(ListKind.BLACK).about(1));

        for (var path : List.of(
                "/lists/black", "/api/v1/entries", "/subjects/" + org.creditportal.portal.web.SampleEntry.code(1))) {
            assertThat(portal.get(path).body())
                    .describedAs(path)
                    .doesNotContain("虚构公告")
                    .contains("虚构样例1号");
        }
        assertThat(portal.get("/api/v1/entries").json().path("total").asInt()).isEqualTo(1);
        assertThat(portal.get("/api/v1/entries?content=announcement")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(portal.get("/api/v1/entries?announcement=listing")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("Mechanism 6: announcements never ask the index")
    void neverAsksTheIndex() {
        portal.announce(announcement(1)).loseIndex();

        for (var path : List.of("/announcements", "/announcements/" + announcementId(1), "/api/v1/announcements")) {
            assertThat(portal.get(path).status()).describedAs(path).isEqualTo(200);
        }
        assertThat(portal.indexQuestions()).isZero();
    }

    @Test
    void escapesWhatDepartmentsWrote() {
        portal.announce(announcement(1).titled("<script>虚构</script>").saying("<script>虚构</script>"));

        for (var path : List.of("/", "/announcements", "/announcements/" + announcementId(1), "/search?q=虚构")) {
            assertThat(portal.get(path).body()).describedAs(path).doesNotContain("<script>");
        }
    }

    private static String next(JsonNode page) {
        return page.path("next").asString();
    }

    private static List<String> ids(JsonNode... pages) {
        return List.of(pages).stream()
                .flatMap(page -> StreamSupport.stream(page.path("items").spliterator(), false))
                .map(item -> item.path("id").asString())
                .toList();
    }
}
