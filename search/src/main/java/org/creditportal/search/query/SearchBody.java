package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.search.Dimension;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.text.QueryText;

/// The request that asks Elasticsearch a [SearchQuery].
public final class SearchBody {

    private SearchBody() {}

    /// Composes the request.
    ///
    /// @throws IllegalArgumentException if the query's cursor belongs to another order
    public static SearchRequest of(AliasName alias, SearchQuery query) {
        return SearchRequest.of(request -> {
            request.index(alias.value())
                    .query(matching(query))
                    .postFilter(q -> q.bool(b -> b.filter(SelectionClause.of(query, Dimension::isFacet))))
                    .aggregations(FacetCounts.of(query))
                    .sort(HitOrder.of(query.sort()))
                    .size(FoundPage.wanted(query))
                    .trackTotalHits(t -> t.enabled(true))
                    .allowPartialSearchResults(false)
                    .source(s -> s.fetch(false))
                    .docvalueFields(f -> f.field(Dimension.CONTENT.parameter()));
            if (query.after() != null) {
                request.searchAfter(HitOrder.after(query.after(), query.sort()));
            }
            return request;
        });
    }

    /// Everything but the selections of faceted dimensions, which each facet must be able to leave out.
    private static Query matching(SearchQuery query) {
        var text = QueryText.parse(query.text());
        List<Query> filters = new ArrayList<>();
        filters.add(VisibilityClause.at(query.at()));
        filters.addAll(TextClause.of(text));
        filters.addAll(DecidedClause.of(query));
        filters.addAll(SelectionClause.of(query, dimension -> !dimension.isFacet()));
        return Query.of(q ->
                q.bool(b -> b.filter(filters).should(RelevanceClause.of(text)).minimumShouldMatch("0")));
    }
}
