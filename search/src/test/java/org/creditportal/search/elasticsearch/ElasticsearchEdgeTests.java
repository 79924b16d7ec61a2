package org.creditportal.search.elasticsearch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.creditportal.search.Documents;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.Queries;
import org.creditportal.search.SearchResults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What goes over the wire, and how answers are taken that a healthy server seldom gives.
class ElasticsearchEdgeTests {

    private static final String SHARDS = "\"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}";
    private static final IndexName FIRST = new IndexName(1, 1);
    private static final List<IndexChange> CHANGES = List.of(
            Documents.document(1).named("虚构甲公司").put(), Documents.document(2).put());

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final ElasticsearchIndex index = connect();

    private static ElasticsearchIndex connect() {
        return ElasticsearchIndex.connect(ElasticsearchSettings.at(URI.create(SERVER.baseUrl())));
    }

    @BeforeEach
    void refreshSucceeds() {
        answer("/credit-portal-v1-1-writes/_refresh", "{" + SHARDS + "}");
    }

    @AfterEach
    void disconnect() {
        index.close();
    }

    @Test
    void namesTheChangeThatIsRefusedAndRepeatsNoContent() {
        bulkAnswers(201, 400, "\"error\": {\"type\": \"strict_dynamic_mapping_exception\", \"reason\": \"[虚构甲公司]\"}");

        assertThat(index.administration().writer(Set.of(FIRST)).write(CHANGES).block())
                .containsExactly(new IndexWriter.Refused(Documents.id(2), "strict_dynamic_mapping_exception"));
        SERVER.verify(exactly(1), postRequestedFor(urlPathEqualTo("/credit-portal-v1-1-writes/_refresh")));
    }

    @Test
    void failsAsAWholeIfTheIndexTakesNothingNow() {
        bulkAnswers(201, 403, "\"error\": {\"type\": \"cluster_block_exception\", \"reason\": \"[虚构甲公司]\"}");

        assertThatThrownBy(() -> index.administration()
                        .writer(Set.of(FIRST))
                        .write(CHANGES)
                        .block())
                .hasMessageContaining("1 of 2 changes were not indexed")
                .hasMessageContaining("cluster_block_exception")
                .hasMessageNotContaining("虚构");
        SERVER.verify(exactly(0), postRequestedFor(urlPathEqualTo("/credit-portal-v1-1-writes/_refresh")));
    }

    @Test
    void takesAVersionConflictForSuccess() {
        bulkAnswers(201, 409, "\"error\": {\"type\": \"version_conflict_engine_exception\", \"reason\": \"older\"}");

        assertThatCode(() -> index.administration()
                        .writer(Set.of(FIRST))
                        .write(CHANGES)
                        .block())
                .doesNotThrowAnyException();
        SERVER.verify(exactly(1), postRequestedFor(urlPathEqualTo("/credit-portal-v1-1-writes/_refresh")));
    }

    @Test
    void failsIfAShardWasNotRefreshed() {
        bulkAnswers(201, 201, "\"result\": \"created\"");
        answer(
                "/credit-portal-v1-1-writes/_refresh",
                "{\"_shards\": {\"total\": 2, \"successful\": 1, \"failed\": 1}}");

        assertThatThrownBy(() -> index.administration()
                        .writer(Set.of(FIRST))
                        .write(CHANGES)
                        .block())
                .hasMessageContaining("not refreshed");
    }

    @Test
    @DisplayName("C1: every search is bound to its instant")
    void sendsTheVisibilityClauseWithEverySearch() {
        answer("/credit-portal/_search", "{}");
        index.search().search(Queries.everything().query()).onErrorComplete().block();

        var millis = Documents.NOON.toEpochMilli();
        SERVER.verify(postRequestedFor(urlPathEqualTo("/credit-portal/_search"))
                .withRequestBody(matchingJsonPath(
                        "$.query.bool.filter[0].bool.filter[0].range.visibleFrom[?(@.lte == " + millis + ")]"))
                .withRequestBody(matchingJsonPath(
                        "$.query.bool.filter[0].bool.filter[1].range.visibleUntil[?(@.gt == " + millis + ")]"))
                .withRequestBody(matchingJsonPath("$.track_total_hits", equalTo("true")))
                .withRequestBody(matchingJsonPath("$._source", equalTo("false"))));
    }

    @Test
    @DisplayName("H1: a text that may be an identity number is not sent")
    void keepsAnIdentityNumberToItself() {
        var results = index.search()
                .search(Queries.everything().text("990100199001011234").query())
                .block();

        assertThat(results).isEqualTo(SearchResults.nothing());
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    @Test
    void answersNothingRatherThanAPartOfTheIndex() {
        answer("/credit-portal/_search", """
                {"took": 1, "timed_out": true, %s, "hits": {"total": {"value": 0, "relation": "eq"}, "hits": []}}
                """.formatted(SHARDS));

        assertThatThrownBy(() ->
                        index.search().search(Queries.everything().query()).block())
                .hasMessageContaining("a part of the index");
    }

    @Test
    void countsTheWholeIndexOrNothing() {
        answer("/credit-portal/_count", """
                {"count": 7, "_shards": {"total": 2, "successful": 1, "failed": 1}}""");

        assertThatThrownBy(() -> index.census().count().block()).hasMessageContaining("a part of the index");
    }

    @Test
    void failsEachRequestWhileTheServerIsAway() {
        try (var away = ElasticsearchIndex.connect(ElasticsearchSettings.at(URI.create("http://127.0.0.1:1")))) {
            var search = away.search().search(Queries.everything().query());
            assertThatThrownBy(search::block).hasMessageContaining("refused");
        }
    }

    private static void bulkAnswers(int first, int second, String outcome) {
        answer("/_bulk", """
                {"took": 1, "errors": true, "items": [
                  {"index": {"_index": "credit-portal-v1-1", "_id": "%s", "status": %d}},
                  {"index": {"_index": "credit-portal-v1-1", "_id": "%s", "status": %d, %s}}]}
                """.formatted(Documents.id(1), first, Documents.id(2), second, outcome));
    }

    private static void answer(String path, String json) {
        SERVER.stubFor(any(urlPathEqualTo(path))
                .willReturn(aResponse()
                        .withHeader("X-Elastic-Product", "Elasticsearch")
                        .withHeader("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8")
                        .withBody(json)));
    }
}
