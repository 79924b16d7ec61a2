package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.Search;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.creditportal.search.Sort;
import org.creditportal.search.elasticsearch.ElasticsearchIndex;
import org.creditportal.search.elasticsearch.ElasticsearchSettings;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.local.TestElasticsearch;
import org.jspecify.annotations.Nullable;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/// What readers find by search in a real Elasticsearch, once it has learned of every change.
final class Findings {

    static final ElasticsearchIndex INDEX = ElasticsearchIndex.connect(
            ElasticsearchSettings.at(TestElasticsearch.uri()).withAlias(new AliasName("stage")));

    private static final Search SEARCH = INDEX.search();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Findings() {}

    /// The entries that are found at an instant.
    static Set<String> entries(Instant at) {
        untilTheIndexKnows();
        var found = new TreeSet<String>();
        @Nullable Cursor after = null;
        do {
            var results = page(after, at);
            results.hits().forEach(hit -> found.add(hit.id().toString()));
            after = results.next();
        } while (after != null);
        return found;
    }

    /// All documents of all indices, with their sources.
    static String documents() {
        untilTheIndexKnows();
        var documents = ask("/stage*/_search?size=1000&track_total_hits=true");
        var total = new JsonMapper().readTree(documents).at("/hits/total/value").asInt();
        assertThat(total).as("all of them are looked at").isLessThanOrEqualTo(1000);
        return documents;
    }

    /// Waits until no document that was replaced or removed is in the files of an index any more.
    static void untilFilesAreRewritten() {
        var end = Instant.now().plus(PATIENCE);
        while (leftInFiles() > 0) {
            assertThat(Instant.now())
                    .as("removed documents in files: " + leftInFiles())
                    .isBefore(end);
            Stage.rest();
        }
    }

    private static int leftInFiles() {
        var removed = 0;
        for (var line : ask("/_cat/segments/stage*?h=docs.deleted").lines().toList()) {
            removed += Integer.parseInt(line.strip());
        }
        return removed;
    }

    private static String ask(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(TestElasticsearch.uri() + path))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static SearchResults page(@Nullable Cursor after, Instant at) {
        var query = new SearchQuery(
                "", Map.of(Dimension.CONTENT, Set.of("entry")), null, null, Sort.NEWEST, 100, after, at);
        return Objects.requireNonNull(SEARCH.search(query)
                .retryWhen(Retry.fixedDelay(100, Duration.ofMillis(100)))
                .block(PATIENCE));
    }

    private static void untilTheIndexKnows() {
        var end = Instant.now().plus(PATIENCE);
        while (!Stage.DATABASE.query("select content_id from published.outbox").isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
            Stage.rest();
        }
    }
}
