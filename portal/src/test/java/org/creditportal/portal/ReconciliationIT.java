package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.Eventually.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.store.PublishedSamples;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Mechanism 7: the index is thrown away and mended, on two nodes with one store")
class ReconciliationIT {

    private static final int ENTRIES = 12_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Node first;
    private static Node second;
    private static String administrator;

    @BeforeAll
    static void start() {
        var elasticsearch = TestElasticsearch.uri().toString();
        first = Node.start(DATABASE, elasticsearch);
        second = Node.start(DATABASE, elasticsearch);
        administrator = first.account(Role.ADMINISTRATOR);
        DATABASE.execute(
                PublishedSamples.insert(1, ENTRIES),
                "insert into published.edge select min(visible_from) from published.entry");
        within(Duration.ofSeconds(20), () -> !serving().equals("null"));
        rebuild();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    @DisplayName(
            "1,000 documents made wrong by hand are found and mended: deleted, other window, other version, ghosts")
    void findsAndMendsWhatIsWrong() {
        var ids = DATABASE.query("select id from published.entry order by md5(cast(id as text)) limit 1000");
        bulk(ids.subList(0, 250).stream().map(id -> "{\"delete\": {\"_id\": \"" + id + "\"}}\n"));
        bulk(ids.subList(250, 500).stream()
                .map(id -> put(id, 1, "{\"visibleFrom\": 0, \"visibleUntil\": 1, \"id\": \"" + id + "\"}")));
        bulk(ids.subList(500, 750).stream().map(id -> put(id, 50, source(id))));
        bulk(ids.subList(750, 1000).stream().map(id -> put(UUID.randomUUID().toString(), 9, source(id))));
        bulk(Stream.of(put("a-stranger", 1, "{\"content\": \"entry\"}")));
        assertThat(indexed()).isEqualTo(ENTRIES + 1);

        assertThat(post("reconcile")).isEqualTo(202);
        within(Duration.ofSeconds(20), () -> state("reconciliation").equals("idle"));

        assertThat(state().path("reconciliation").path("wrong").asInt()).isEqualTo(1000);
        assertThat(state().path("reconciliation").path("records").asInt()).isEqualTo(ENTRIES);
        within(
                Duration.ofSeconds(10),
                () -> first.json("/api/v1/status").path("lag").path("pending").asInt() == 0);
        assertThat(indexed()).describedAs("what is no record cannot be mended").isEqualTo(ENTRIES + 1);
        send("DELETE", "/credit-portal-" + serving() + "/_doc/a-stranger?refresh=true", "");
        expectTheIndexToAgree();

        post("reconcile");
        within(Duration.ofSeconds(20), () -> state("reconciliation").equals("idle"));
        assertThat(state().path("reconciliation").path("wrong").asInt()).isZero();
    }

    @Test
    @DisplayName("a rebuild loses no change that happens meanwhile, and searches notice nothing")
    void rebuildsWhileChangesGoOn() {
        var before = serving();
        assertThat(post("rebuild")).isEqualTo(202);

        for (int i = 1; !state("rebuild").equals("idle") || i < 40; i++) {
            var id = PublishedSamples.id(i);
            DATABASE.execute(
                    "begin",
                    "update published.entry set version = version + 1, reason = '虚构事由二' where id = " + id,
                    "insert into published.outbox (content, content_id, version, effect_at) select 'entry', id, version,"
                            + " clock_timestamp() from published.entry where id = " + id,
                    "commit");
            assertThat(second.json("/api/v1/search").path("total").asInt()).isEqualTo(ENTRIES);
        }

        assertThat(serving()).isNotEqualTo(before);
        within(
                Duration.ofSeconds(10),
                () -> first.json("/api/v1/status").path("lag").path("pending").asInt() == 0);
        expectTheIndexToAgree();
        within(Duration.ofSeconds(10), () -> send("GET", "/credit-portal-" + before, "") == 404);
        assertThat(second.json("/api/v1/search").path("degraded").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("an index that is lost with its server is made anew, and meanwhile readers get the exact answer")
    void makesTheIndexAnewWhenItIsLost() {
        send("DELETE", "/credit-portal-" + serving(), "");

        assertThat(first.json("/api/v1/search").path("total").asInt()).isEqualTo(ENTRIES);
        assertThat(first.json("/api/v1/search").path("degraded").asBoolean()).isTrue();

        within(Duration.ofSeconds(30), () -> indexed() == ENTRIES);
        within(
                Duration.ofSeconds(5),
                () -> !first.json("/api/v1/search").path("degraded").asBoolean());
    }

    @Test
    @DisplayName("only administrators and the credit office see and tend the index")
    void admitsAdministratorsAndTheOffice() {
        assertThat(first.cms(first.account(Role.CLERK), "/cms/v1/reconciliation", null)
                        .getStatus()
                        .value())
                .isEqualTo(403);
        assertThat(first.cms(first.account(Role.HEAD), "/cms/v1/reconciliation", "{\"act\": \"rebuild\"}")
                        .getStatus()
                        .value())
                .isEqualTo(403);
        assertThat(first.cms(first.account(Role.OFFICE), "/cms/v1/reconciliation", "{\"act\": \"retry\"}")
                        .getStatus()
                        .value())
                .isEqualTo(202);
        assertThat(post("forget")).isEqualTo(400);
    }

    private static void rebuild() {
        var before = serving();
        post("rebuild");
        within(
                Duration.ofSeconds(40),
                () -> !serving().equals(before) && state("rebuild").equals("idle"));
        within(Duration.ofSeconds(5), () -> indexed() == ENTRIES);
        within(Duration.ofSeconds(20), () -> state("reconciliation").equals("idle"));
    }

    private static int post(String act) {
        return first.cms(administrator, "/cms/v1/reconciliation", "{\"act\": \"" + act + "\"}")
                .getStatus()
                .value();
    }

    private static JsonNode state() {
        return JSON.readTree(Objects.requireNonNull(
                second.cms(administrator, "/cms/v1/reconciliation", null).getResponseBody()));
    }

    private static String state(String part) {
        return state().path(part).path("state").asString();
    }

    private static String serving() {
        return state().path("serving").asString("null");
    }

    private static long indexed() {
        return first.json("/api/v1/status").path("drift").path("indexed").asLong(-1);
    }

    /// By every document's version and window, read page by page.
    private static void expectTheIndexToAgree() {
        var published = DATABASE.query("select id || ' ' || version || ' '"
                + " || cast(extract(epoch from visible_from) * 1000 as bigint) from published.entry order by id");
        assertThat(documents()).isEqualTo(published);
    }

    private static List<String> documents() {
        return Stream.iterate(page(""), hits -> !hits.isEmpty(), hits -> page(id(hits.getLast())))
                .flatMap(List::stream)
                .map(hit -> "%s %d %s"
                        .formatted(
                                id(hit),
                                hit.path("_version").asLong(),
                                hit.path("_source").path("visibleFrom").asString()))
                .toList();
    }

    private static List<JsonNode> page(String after) {
        var found = answer("POST", "/credit-portal/_search", """
                {"size": 1000, "version": true, "sort": ["id"], "search_after": ["%s"],
                 "query": {"bool": {"must_not": {"term": {"tombstone": true}}}}}
                """.formatted(after));
        return JSON.readTree(found).path("hits").path("hits").valueStream().toList();
    }

    private static String id(JsonNode hit) {
        return hit.path("_id").asString();
    }

    private static String source(String id) {
        var document = JSON.readTree(answer("GET", "/credit-portal/_doc/" + id, ""));
        return document.path("_source").toString();
    }

    private static String put(String id, int version, String source) {
        return "{\"index\": {\"_id\": \"%s\", \"version\": %d, \"version_type\": \"external_gte\"}}\n%s\n"
                .formatted(id, version, source);
    }

    private static void bulk(Stream<String> lines) {
        var answer = answer("POST", "/credit-portal/_bulk?refresh=true", lines.collect(Collectors.joining()));
        assertThat(answer).contains("\"errors\":false");
    }

    private static int send(String method, String path, String body) {
        return exchange(method, path, body).statusCode();
    }

    private static String answer(String method, String path, String body) {
        return exchange(method, path, body).body();
    }

    private static HttpResponse<String> exchange(String method, String path, String body) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(TestElasticsearch.uri() + path))
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
