package org.creditportal.search.query;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.Hit;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.jspecify.annotations.Nullable;

/// Reads Elasticsearch's answer to a [SearchBody].
public final class FoundPage {

    private FoundPage() {}

    /// Takes the page, the counts and the next cursor from the answer.
    ///
    /// @throws IllegalStateException if the answer is not complete
    public static SearchResults of(SearchQuery query, SearchResponse<Void> response) {
        if (response.timedOut() || response.shards().failed().intValue() > 0) {
            throw new IllegalStateException("Elasticsearch answered for a part of the index only");
        }
        var found = response.hits().hits();
        var page = found.subList(0, Math.min(found.size(), query.size()));
        return new SearchResults(
                Objects.requireNonNull(response.hits().total()).value(),
                page.stream().map(FoundPage::hit).toList(),
                FacetCounts.read(response.aggregations()),
                next(query, page, found.size()));
    }

    /// One hit more than the page has tells whether there is a next page.
    static int wanted(SearchQuery query) {
        return query.size() == 0 ? 0 : query.size() + 1;
    }

    private static @Nullable Cursor next(
            SearchQuery query, List<co.elastic.clients.elasticsearch.core.search.Hit<Void>> page, int found) {
        return page.isEmpty() || found <= page.size()
                ? null
                : HitOrder.cursor(query.sort(), page.getLast().sort());
    }

    private static Hit hit(co.elastic.clients.elasticsearch.core.search.Hit<Void> found) {
        var content = Objects.requireNonNull(found.fields().get(Dimension.CONTENT.parameter()));
        return new Hit(
                content.toJson().asJsonArray().getJsonString(0).getString(),
                UUID.fromString(Objects.requireNonNull(found.id())));
    }
}
