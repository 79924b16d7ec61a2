package org.creditportal.search.elasticsearch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.creditportal.search.elasticsearch.StubbedElasticsearch.json;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.jspecify.annotations.Nullable;

/// What can befall Elasticsearch, as it shows itself over HTTP.
public enum Failure {
    TOO_MANY_REQUESTS,
    UNAVAILABLE,
    SILENT,
    RESET,
    CUT_SHORT,
    SLOW_BODY,
    /// A proxy, or another program that answers at this address.
    OTHER_PRODUCT,
    /// 7.17 understands no media type of 8.
    OTHER_VERSION,
    RED,
    /// The primary shard is lost before the refresh, which then reaches no shard and names none as failed.
    RED_AT_REFRESH,
    READ_ONLY,
    /// Every other document is taken.
    PARTLY_BUSY,
    /// The answer tells of fewer documents than were sent.
    FORGETFUL,
    NOT_REFRESHED;

    /// Whether a search fails; else only writes do.
    public boolean isSeenByReaders() {
        return answer("/credit-portal/_search") != null;
    }

    /// @return the answer to a request of this path, `null` if it is answered as ever
    @Nullable
    ResponseDefinitionBuilder answer(String path) {
        return switch (this) {
            case TOO_MANY_REQUESTS -> error(429, "es_rejected_execution_exception");
            case UNAVAILABLE -> json(503, "Service Unavailable").withHeader("Content-Type", "text/plain");
            case SILENT -> json(200, "{}").withFixedDelay(60_000);
            case RESET -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case CUT_SHORT -> json(200, "{}").withFault(Fault.MALFORMED_RESPONSE_CHUNK);
            case SLOW_BODY -> json(200, " ".repeat(1000) + "{}").withChunkedDribbleDelay(500, 60_000);
            case OTHER_PRODUCT ->
                aResponse().withHeader("Content-Type", "application/json").withBody("{}");
            case OTHER_VERSION -> error(400, "media_type_header_exception");
            case RED -> path.endsWith("_bulk") ? null : error(503, "search_phase_execution_exception");
            case RED_AT_REFRESH -> path.endsWith("_refresh") ? refreshed(0, 0) : null;
            case NOT_REFRESHED -> path.endsWith("_refresh") ? refreshed(1, 1) : null;
            case FORGETFUL ->
                path.endsWith("_bulk") ? json(200, "{\"took\": 1, \"errors\": false, \"items\": []}") : null;
            case READ_ONLY, PARTLY_BUSY -> null;
        };
    }

    /// What becomes of the document in this place of a bulk that is answered as ever.
    Outcome outcome(int place) {
        return switch (this) {
            case RED -> new Outcome(503, "unavailable_shards_exception");
            case READ_ONLY -> new Outcome(403, "cluster_block_exception");
            case PARTLY_BUSY -> place % 2 == 0 ? Outcome.TAKEN : new Outcome(429, "es_rejected_execution_exception");
            default -> Outcome.TAKEN;
        };
    }

    private static ResponseDefinitionBuilder error(int status, String type) {
        return json(
                status,
                "{\"error\": {\"type\": \"%s\", \"reason\": \"busy\"}, \"status\": %d}".formatted(type, status));
    }

    private static ResponseDefinitionBuilder refreshed(int successful, int failed) {
        return json(
                200, "{\"_shards\": {\"total\": 2, \"successful\": %d, \"failed\": %d}}".formatted(successful, failed));
    }

    /// @param error the index's word for what is wrong, empty if nothing is
    record Outcome(int status, String error) {

        static final Outcome TAKEN = new Outcome(201, "");

        boolean isTaken() {
            return error.isEmpty();
        }

        String json() {
            return isTaken()
                    ? "\"status\": %d, \"result\": \"created\"".formatted(status)
                    : "\"status\": %d, \"error\": {\"type\": \"%s\", \"reason\": \"[虚构甲公司]\"}".formatted(status, error);
        }
    }
}
