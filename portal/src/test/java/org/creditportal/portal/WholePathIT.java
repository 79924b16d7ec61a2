package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.citizen;
import static org.creditportal.cms.api.Codes.organisation;
import static org.creditportal.cms.api.Department.HEADER_BLACK;
import static org.creditportal.cms.api.Department.id;
import static org.creditportal.portal.Eventually.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// From a report form to a citizen's screen, on two nodes with one store.
class WholePathIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static Node first;
    private static Node second;
    private static Node alone;
    private static Department tax;

    @BeforeAll
    static void start() {
        var elasticsearch = TestElasticsearch.uri().toString();
        first = Node.start(DATABASE, elasticsearch);
        second = Node.start(DATABASE, elasticsearch, "portal.relay=off");
        alone = Node.start(DATABASE, "http://127.0.0.1:1", "portal.relay=off");
        tax = first.department("市税务局");
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        alone.close();
    }

    @Test
    @DisplayName("One entry is found at most 2 s after its signature, by index, on both nodes")
    void findsAnEntrySoonAfterItsSignature() {
        var form = tax.importForm("black", HEADER_BLACK, row("虚构澜石钟表甲号有限公司", organisation(501), "2026-01-10", "3年"));

        var signed = Instant.now();
        tax.sign(id(form)).expectStatus().isOk();

        within(Duration.ofSeconds(2), () -> total(first, "q=澜石钟表甲") == 1);
        assertThat(Duration.between(signed, Instant.now())).isLessThan(Duration.ofSeconds(2));
        within(Duration.ofSeconds(1), () -> total(second, "q=lanshizhongbiaojia") == 1);
        within(
                Duration.ofSeconds(2),
                () -> !search(second, "q=lszbj").path("degraded").asBoolean());
        assertThat(search(first, "q=瀾石鐘錶").path("total").asInt()).isEqualTo(1);
        assertThat(search(first, "q=" + organisation(501).substring(0, 17))
                        .path("items")
                        .path(0)
                        .path("highlight")
                        .asString())
                .startsWith("<mark>");
    }

    @Test
    @DisplayName("C1: a withdrawal ends pages, API, hits and counts on both nodes at one instant")
    void endsEverywhereAtOnce() {
        var form = tax.publish("black", HEADER_BLACK, row("虚构澜石竹器乙号有限公司", organisation(502), "2026-01-10", "长期"));
        var entry = id(tax.entries(form).getFirst());
        within(Duration.ofSeconds(2), () -> total(first, "q=澜石竹器乙") == 1);
        assertThat(first.status("/entries/" + entry)).isEqualTo(200);

        tax.withdraw(entry).expectStatus().isOk();
        var end = Instant.parse(
                tax.json("/cms/v1/entries/" + entry).path("state").asString().equals("exited")
                        ? DATABASE.query(
                                        "select to_char(visible_until at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
                                                + " from published.entry where id = '" + entry + "'")
                                .getFirst()
                        : "1970-01-01T00:00:00Z");

        while (Instant.now().isBefore(end.minusMillis(50))) {
            assertThat(total(first, "q=澜石竹器乙")).isEqualTo(1);
            assertThat(total(second, "q=澜石竹器乙")).isEqualTo(1);
        }
        within(Duration.ofSeconds(2), () -> Instant.now().isAfter(end));
        for (var node : List.of(first, second)) {
            assertThat(total(node, "q=澜石竹器乙")).isZero();
            assertThat(node.status("/entries/" + entry)).isEqualTo(410);
            assertThat(node.status("/api/v1/entries/" + entry)).isEqualTo(410);
            assertThat(node.get("/entries/" + entry).getResponseBody()).doesNotContain("澜石竹器");
            assertThat(node.json("/api/v1/subjects/" + organisation(502))
                            .path("total")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    @DisplayName(
            "C3, mechanism 11: an announcement begins and ends on both nodes, and names an entry only while that is seen")
    void announcesAndNamesNobodyAfterwards() {
        var form = tax.publish("black", HEADER_BLACK, row("虚构澜石陶器己号有限公司", organisation(506), "2026-01-10", "长期"));
        var entry = id(tax.entries(form).getFirst());
        var announcement = first.announce("关于澜石陶器的退出公告", List.of(UUID.fromString(entry)));
        var address = "/api/v1/announcements/" + announcement;

        for (var node : List.of(first, second, alone)) {
            within(Duration.ofSeconds(3), () -> node.status(address) == 200);
            within(Duration.ofSeconds(2), () -> total(node, "q=澜石陶器的退出") == 1);
            within(
                    Duration.ofSeconds(2),
                    () -> node.json(address)
                            .path("entries")
                            .path(0)
                            .path("visible")
                            .asBoolean());
            assertThat(node.get("/announcements/" + announcement).getResponseBody())
                    .contains("澜石陶器己号", "/entries/" + entry);
            assertThat(node.get("/entries/" + entry).getResponseBody()).contains("/announcements/" + announcement);
        }
        within(
                Duration.ofSeconds(2),
                () -> !search(first, "content=announcement&q=lstq")
                        .path("degraded")
                        .asBoolean());
        for (var query : List.of("", "content=announcement", "announcement=exit&list=black", "q=退出公告")) {
            assertThat(search(first, query).path("facets"))
                    .isEqualTo(search(alone, query).path("facets"));
            assertThat(search(first, query).path("items"))
                    .isEqualTo(search(alone, query).path("items"));
        }

        tax.withdraw(entry).expectStatus().isOk();
        for (var node : List.of(first, second, alone)) {
            within(Duration.ofSeconds(3), () -> node.status("/entries/" + entry) == 410);
            for (var path :
                    List.of("/announcements/" + announcement, address, "/api/v1/search?q=澜石陶器", "/announcements")) {
                assertThat(node.get(path).getResponseBody())
                        .describedAs(path)
                        .doesNotContain("己号", "/entries/" + entry);
            }
        }

        first.end(announcement);
        for (var node : List.of(first, second, alone)) {
            within(Duration.ofSeconds(3), () -> node.status(address) == 410);
            assertThat(total(node, "q=澜石陶器的退出")).isZero();
        }
    }

    @Test
    @DisplayName("An entry whose day has not come, or is over, was never there: 404")
    void showsNothingBeforeTheFirstDayAndNothingThatWasOverBefore() {
        var form = tax.publish(
                "black",
                HEADER_BLACK,
                row("虚构澜石漆器丙号有限公司", organisation(503), "2099-01-10", "3年"),
                row("虚构澜石漆器丁号有限公司", organisation(504), "2020-01-10", "1年"));

        for (var entry : tax.entries(form)) {
            assertThat(first.status("/entries/" + id(entry))).isEqualTo(404);
        }
        assertThat(total(first, "q=澜石漆器")).isZero();
    }

    @Test
    @DisplayName("H1: no answer to any request holds a citizen's number")
    void showsNoCitizensNumber() {
        var number = citizen(77);
        var form = tax.publish(
                "black",
                HEADER_BLACK,
                "严重失信主体,甄某丙,," + number + ",,虚构事由（" + number + "）,罚款,市税务局,虚构〔2026〕77号,2026-01-10,3年");
        var entry = id(tax.entries(form).getFirst());

        for (var path : List.of(
                "/entries/" + entry,
                "/api/v1/entries/" + entry,
                "/search?q={number}",
                "/api/v1/search?q={number}",
                "/api/v1/search?department={number}",
                "/api/v1/search?{number}=1",
                "/subjects/{number}",
                "/api/v1/subjects/{number}",
                "/entries/{number}",
                "/{number}",
                "/api/v1/{number}",
                "/lists/{number}",
                "/lists/black",
                "/api/v1/entries?subject=person",
                "/cms/v1/{number}")) {
            var result = first.get(path, number);
            assertThat(result.getResponseBody()).describedAs(path).doesNotContain(number);
            assertThat(result.getResponseHeaders().toString()).describedAs(path).doesNotContain(number);
        }
        assertThat(first.json("/api/v1/entries/" + entry)
                        .path("subject")
                        .path("maskedId")
                        .asString())
                .isEqualTo(number.substring(0, 4) + "**********" + number.substring(14));
        assertThat(total(first, "q=" + number)).isZero();
    }

    @Test
    @DisplayName("Without Elasticsearch search is as exact, says so, and nothing else notices")
    void answersWithoutTheIndex() {
        tax.publish("black", HEADER_BLACK, row("虚构澜石冷链戊号有限公司", organisation(505), "2026-01-10", "3年"));

        var found = search(alone, "q=lanshilenglian");

        assertThat(found.path("degraded").asBoolean()).isTrue();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        within(
                Duration.ofSeconds(2),
                () -> !search(first, "q=lanshilenglian").path("degraded").asBoolean());
        assertThat(search(first, "q=lanshilenglian").path("facets")).isEqualTo(found.path("facets"));
        assertThat(List.of("/", "/lists/black", "/status", "/search?q=lslenglian"))
                .allSatisfy(path -> assertThat(alone.status(path)).isEqualTo(200));
    }

    @Test
    @DisplayName("D6, D7: 51 memoranda and 28 duties are there after migration")
    void showsTheCatalogues() {
        assertThat(first.json("/api/v1/memoranda").path("total").asInt()).isEqualTo(51);
        assertThat(first.json("/api/v1/duties").path("total").asInt()).isEqualTo(28);
        assertThat(first.json("/api/v1/lists").path("total").asInt()).isGreaterThan(35);
        assertThat(List.of("/", "/memoranda", "/duties", "/status", "/lists/red", "/search", "/announcements"))
                .allSatisfy(path -> assertThat(first.status(path)).isEqualTo(200));
    }

    @Test
    @DisplayName("R3: every node counts working days by the arrangements that are there after the start")
    void countsWorkingDays() {
        for (var node : List.of(first, second, alone)) {
            assertThat(node.json("/api/v1/calendar/working-days?from=2026-02-10&plus=20")
                            .path("day")
                            .asString())
                    .isEqualTo("2026-03-16");
        }
    }

    @Test
    void saysThatAReadersAddressCannotBeWrittenTo() {
        assertThat(List.of("/", "/search", "/api/v1/entries"))
                .allSatisfy(path -> assertThat(first.post(path)).isEqualTo(405));
    }

    private static JsonNode search(Node node, String query) {
        return node.json("/api/v1/search?" + query);
    }

    private static long total(Node node, String query) {
        return search(node, query).path("total").asLong();
    }

    private static String row(String name, String code, String decidedOn, String validity) {
        return "严重失信主体," + name + ",甄某甲," + code + ",,虚构事由,罚款,市税务局,虚构罚字〔2026〕1号," + decidedOn + "," + validity;
    }
}
