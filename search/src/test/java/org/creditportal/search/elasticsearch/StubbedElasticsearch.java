package org.creditportal.search.elasticsearch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.search.Dimension;
import org.creditportal.search.index.AliasName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Elasticsearch over HTTP, as a healthy one would take writes, until a [Failure] befalls it. It finds nothing, so that
/// an answer shows who gave it.
public final class StubbedElasticsearch implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final Set<String> unfit = ConcurrentHashMap.newKeySet();
    private final WireMockServer server = new WireMockServer(options()
            .dynamicPort()
            .asynchronousResponseEnabled(true)
            .asynchronousResponseThreads(8)
            .extensions(new Answers()));
    private volatile @Nullable Failure failure;

    public StubbedElasticsearch() {
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers("answers")));
    }

    /// Connects with little patience.
    public ElasticsearchIndex connect() {
        return ElasticsearchIndex.connect(settings(Duration.ofMillis(400), Duration.ofMillis(800)));
    }

    /// From now on.
    public void befall(@Nullable Failure other) {
        failure = other;
    }

    public void heal() {
        failure = null;
    }

    /// Refuses this document whenever it is written, as one that does not fit the mapping.
    public void refuse(String id) {
        unfit.add(id);
    }

    public void fit(String id) {
        unfit.remove(id);
    }

    /// What was taken: versions by id.
    public Map<String, Long> versions() {
        return Map.copyOf(versions);
    }

    @Override
    public void close() {
        server.stop();
    }

    private ElasticsearchSettings settings(Duration search, Duration write) {
        var alias = new AliasName("credit-portal");
        return new ElasticsearchSettings(List.of(URI.create(server.baseUrl())), null, null, null, alias, search, write);
    }

    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("X-Elastic-Product", "Elasticsearch")
                .withHeader("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8")
                .withBody(body);
    }

    private ResponseDefinitionBuilder well(String path, String body) {
        if (path.endsWith("/_bulk")) {
            return json(200, bulk(body));
        }
        if (path.endsWith("/_alias")) {
            return json(200, """
                    {"credit-portal-v1-1": {"aliases": {"credit-portal": {}}}}""");
        }
        if (path.endsWith("/_search")) {
            return json(200, nothing());
        }
        return json(200, """
                {"count": %d, "_shards": {"total": 2, "successful": 1, "failed": 0}}
                """.formatted(versions.size()));
    }

    private String bulk(String body) {
        var lines = body.lines().toList();
        var items = IntStream.range(0, lines.size() / 2)
                .mapToObj(i -> item(JSON.readTree(lines.get(2 * i)).path("index"), i))
                .collect(Collectors.joining(","));
        return "{\"took\": 1, \"errors\": true, \"items\": [" + items + "]}";
    }

    private String item(JsonNode action, int place) {
        var id = action.path("_id").asString();
        var befallen = failure;
        var outcome = unfit.contains(id)
                ? new Failure.Outcome(400, "document_parsing_exception")
                : befallen == null ? Failure.Outcome.TAKEN : befallen.outcome(place);
        if (outcome.isTaken()) {
            versions.merge(id, action.path("version").asLong(), Math::max);
        }
        return "{\"index\": {\"_index\": \"credit-portal-v1-1\", \"_id\": \"" + id + "\"," + outcome.json() + "}}";
    }

    private static String nothing() {
        var facets = Stream.of(Dimension.values())
                .filter(Dimension::isFacet)
                .map(facet -> """
                        "filter#%s": {"doc_count": 0, "sterms#counts": {"buckets": []}}""".formatted(facet.parameter()))
                .collect(Collectors.joining(","));
        return """
                {"took": 1, "timed_out": false, "_shards": {"total": 1, "successful": 1, "failed": 0},
                 "hits": {"total": {"value": 0, "relation": "eq"}, "hits": []}, "aggregations": {%s}}
                """.formatted(facets);
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var path = event.getRequest().getUrl().replaceAll("\\?.*", "");
            var befallen = failure;
            var failing = befallen == null ? null : befallen.answer(path);
            return (failing == null ? well(path, event.getRequest().getBodyAsString()) : failing).build();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return "answers";
        }
    }
}
