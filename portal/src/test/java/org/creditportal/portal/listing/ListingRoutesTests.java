package org.creditportal.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleEntry.code;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.SampleEntry.id;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Lists and entries as readers reach them.
class ListingRoutesTests {

    private static final Instant FIRST = Instant.parse("2026-03-09T16:00:00Z");
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entries/", "/api/v1/entries/"})
    @DisplayName("C1: an entry is there from its first to its last millisecond, 404 before and 410 after")
    void showsAnEntryExactlyInsideItsWindow(String path) {
        portal.publish(entry(1).visible(FIRST, END));

        assertThat(portal.at(FIRST.minusMillis(1)).get(path + id(1)).status()).isEqualTo(404);
        assertThat(portal.at(FIRST).get(path + id(1)).status()).isEqualTo(200);
        assertThat(portal.at(END.minusMillis(1)).get(path + id(1)).status()).isEqualTo(200);
        assertThat(portal.at(END).get(path + id(1)).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lists/black", "/api/v1/entries", "/"})
    @DisplayName("C1: lists show it in the same milliseconds")
    void listsAnEntryExactlyInsideItsWindow(String path) {
        portal.publish(entry(1).visible(FIRST, END));

        assertThat(portal.at(FIRST.minusMillis(1)).get(path).body()).doesNotContain("虚构样例1号");
        assertThat(portal.at(FIRST).get(path).body()).contains("虚构样例1号");
        assertThat(portal.at(END.minusMillis(1)).get(path).body()).contains("虚构样例1号");
        assertThat(portal.at(END).get(path).body()).doesNotContain("虚构样例1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entries/", "/api/v1/entries/"})
    void answersOfWhatIsOverWithoutNamingAnybody(String path) {
        portal.publish(entry(1).visible(FIRST, END)).at(END);

        assertThat(portal.get(path + id(1)).whole()).doesNotContain("虚构样例", code(1), id(1).toString());
    }

    @Test
    @DisplayName("C5: what was never visible was never there, also after its time")
    void knowsNothingOfAnEmptyWindow() {
        portal.publish(entry(1).visible(END, FIRST)).at(END.plusSeconds(1));

        assertThat(portal.get("/entries/" + id(1)).status()).isEqualTo(404);
        assertThat(portal.get("/api/v1/entries/" + id(1)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1-1-1-1", "01900000-0000-7000-8000-00000000000g", "%20", "虚构"})
    void knowsNothingOfWhatCannotBeAnId(String text) {
        assertThat(portal.get("/entries/{id}", text).status()).isEqualTo(404);
        assertThat(portal.get("/api/v1/entries/{id}", text).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("E1, E2, E3: an entry says who, why, by whom, how long and how it can be repaired")
    void writesAnEntryWithEveryField() {
        var found = portal.publish(entry(1).visible(NOON.minusMillis(5), END))
                .get("/api/v1/entries/" + id(1))
                .json();

        assertThat(found.propertyNames())
                .containsExactlyInAnyOrder(
                        "content",
                        "id",
                        "title",
                        "links",
                        "visibleFrom",
                        "visibleUntil",
                        "list",
                        "listName",
                        "subject",
                        "field",
                        "region",
                        "reason",
                        "outcome",
                        "department",
                        "basis",
                        "decisionNumber",
                        "decidedOn",
                        "validFrom",
                        "validUntil",
                        "degree",
                        "repairable",
                        "repair",
                        "asOf");
        assertThat(found.path("subject").propertyNames())
                .containsExactlyInAnyOrder(
                        "type", "name", "uscc", "registrationNumber", "lei", "legalRepresentative", "maskedId");
        assertThat(found.path("visibleFrom").asString()).isEqualTo("2026-03-02T03:59:59.995Z");
        assertThat(found.path("visibleUntil").asString()).isEqualTo("2026-06-09T16:00:00.000Z");
        assertThat(found.path("asOf")).isEqualTo(found.path("visibleFrom"));
        assertThat(found.path("validUntil").asString()).isEqualTo("2027-02-28");
        assertThat(found.path("outcome").isNull()).isTrue();
        assertThat(found.path("links").path("subject").asString()).isEqualTo("/api/v1/subjects/" + code(1));
    }

    @Test
    void writesNullForNoEnd() {
        var found = portal.publish(entry(1)).get("/api/v1/entries/" + id(1)).json();

        assertThat(found.path("visibleUntil").isNull()).isTrue();
        assertThat(found.path("validUntil").isNull()).isTrue();
    }

    @Test
    void tellsRobotsWhenToForgetThePage() {
        portal.publish(entry(1).visible(NOON, END), entry(2));

        assertThat(portal.get("/entries/" + id(1)).header("X-Robots-Tag"))
                .isEqualTo("unavailable_after: Tue, 9 Jun 2026 16:00:00 GMT");
        assertThat(portal.get("/entries/" + id(2)).headers().containsHeader("X-Robots-Tag"))
                .isFalse();
    }

    @Test
    void leafsThroughAllEntriesOnce() {
        for (var number = 1; number <= 7; number++) {
            portal.publish(entry(number).visible(NOON.minusSeconds(number % 3), null));
        }
        var first = portal.get("/api/v1/entries?size=3").json();
        var second =
                portal.get("/api/v1/entries?size=3&after={after}", next(first)).json();
        var third =
                portal.get("/api/v1/entries?size=3&after={after}", next(second)).json();

        assertThat(List.of(first.path("total"), third.path("total"))).allMatch(total -> total.asInt() == 7);
        assertThat(third.path("next").isNull()).isTrue();
        assertThat(ids(first, second, third)).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void showsEachListByItself() {
        portal.publish(entry(1), entry(2).on(ListKind.RED), entry(3).on(ListKind.WATCH));

        assertThat(portal.get("/lists/red").body()).contains("虚构样例2号").doesNotContain("虚构样例1号", "虚构样例3号");
        assertThat(portal.get("/lists/warning").status()).isEqualTo(200);
        assertThat(portal.get("/lists/grey").status()).isEqualTo(404);
        assertThat(portal.get("/lists/RED").status()).isEqualTo(404);
        assertThat(portal.get("/lists/red?list=black").status()).isEqualTo(400);
    }

    @Test
    void narrowsAListByFacets() {
        portal.publish(entry(1), entry(2).by("市水利局"));

        assertThat(portal.get("/lists/black?department=市水利局").body())
                .contains("虚构样例2号")
                .doesNotContain("虚构样例1号");
        assertThat(portal.get("/api/v1/entries?department=市水利局&department=市税务局")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void marksWhatATextMatchedAndNeverFindsAPersonByIt() {
        portal.publish(entry(1).named("虚构澜石有限公司"), entry(2).ofPerson("虚**"));

        var found = portal.get("/api/v1/entries?q=澜石").json();
        assertThat(found.path("items").path(0).path("highlight").asString()).isEqualTo("虚构<mark>澜石</mark>有限公司");
        assertThat(portal.get("/api/v1/entries?q=虚*").json().path("items").toString())
                .doesNotContain("person");
        assertThat(portal.get("/api/v1/entries?subject=person")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("C1: reads other than search never ask the index")
    void neverAsksTheIndex() {
        portal.publish(entry(1)).loseIndex();

        for (var path : List.of("/", "/lists/black", "/entries/" + id(1), "/api/v1/entries", "/subjects/" + code(1))) {
            assertThat(portal.get(path).status()).describedAs(path).isEqualTo(200);
        }
        assertThat(portal.indexQuestions()).isZero();
    }

    @Test
    void escapesWhatDepartmentsWrote() {
        portal.publish(entry(1).named("<script>虚构</script>"));

        for (var path : List.of("/", "/lists/black", "/entries/" + id(1), "/subjects/" + code(1), "/search?q=虚构")) {
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
