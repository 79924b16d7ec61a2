package org.creditportal.portal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whether the index holds what is published, nothing else, and is trusted with it.
record Agreement(List<Caller> nodes, Store store, URI elasticsearch) {

    private static final int PAGE = 1000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Agreement of(Installation installation) {
        return new Agreement(
                installation.callers(),
                installation.store(),
                installation.elasticsearch().uri());
    }

    /// As every node says.
    boolean isReached() {
        return nodes.stream().allMatch(Agreement::agrees);
    }

    /// By id, version and window of every document there is.
    void expectEveryDocument() {
        assertThat(documents()).isEqualTo(store.query("""
                select id || ' ' || version || ' ' || cast(extract(epoch from visible_from) * 1000 as bigint)
                    || ' ' || case when visible_until = 'infinity' then 253402300799999
                        else cast(extract(epoch from visible_until) * 1000 as bigint) end
                from (
                    select id, version, visible_from, visible_until from published.entry
                    union all
                    select id, version, visible_from, visible_until from published.announcement
                    union all
                    select id, version, visible_from, visible_until from published.article) record
                order by cast(id as text)
                """));
    }

    private static boolean agrees(Caller node) {
        var status = node.get("/api/v1/status");
        if (status.status() != 200) {
            return false;
        }
        var said = status.json();
        var search = node.get("/api/v1/search?size=1");
        return said.path("lag").path("pending").asLong(-1) == 0
                && said.path("lag").path("parked").asLong(-1) == 0
                && said.path("drift").path("difference").asLong(-1) == 0
                && search.status() == 200
                && !search.json().path("degraded").asBoolean(true);
    }

    private List<String> documents() {
        return Stream.iterate(page(""), hits -> !hits.isEmpty(), hits -> page(id(hits.getLast())))
                .flatMap(List::stream)
                .map(hit -> "%s %s %s %s"
                        .formatted(
                                id(hit),
                                hit.path("_version").asLong(),
                                field(hit, "visibleFrom"),
                                field(hit, "visibleUntil")))
                .toList();
    }

    private List<JsonNode> page(String after) {
        var request = HttpRequest.newBuilder(elasticsearch.resolve("/credit-portal/_search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"size": %d, "version": true, "sort": ["id"], "search_after": ["%s"], "_source": false,
                         "docvalue_fields": ["visibleFrom", "visibleUntil"]}
                        """.formatted(PAGE, after)))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString()).body();
            return JSON.readTree(answer).path("hits").path("hits").valueStream().toList();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(JsonNode hit) {
        return hit.path("_id").asString();
    }

    private static String field(JsonNode hit, String name) {
        return hit.path("fields").path(name).path(0).asString();
    }
}
