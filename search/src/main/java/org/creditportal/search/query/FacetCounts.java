package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.search.Dimension;
import org.creditportal.search.Facet;
import org.creditportal.search.SearchQuery;

/// Counts per value of each faceted dimension, under the selections of all others but not its own.
final class FacetCounts {

    /// More values than any dimension has.
    private static final int MOST_VALUES = 1000;

    private static final String COUNTS = "counts";

    private FacetCounts() {}

    static Map<String, Aggregation> of(SearchQuery query) {
        return facets().collect(Collectors.toMap(Dimension::parameter, facet -> of(facet, query)));
    }

    /// Reads the counts, in the order of [Dimension].
    static List<Facet> read(Map<String, Aggregate> aggregates) {
        return facets().map(
                        facet -> new Facet(facet, counts(Objects.requireNonNull(aggregates.get(facet.parameter())))))
                .toList();
    }

    private static Aggregation of(Dimension facet, SearchQuery query) {
        var others = SelectionClause.of(query, other -> other.isFacet() && other != facet);
        var counts = Aggregation.of(a -> a.terms(t -> t.field(facet.parameter())
                .size(MOST_VALUES)
                .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc))));
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(others))).aggregations(COUNTS, counts));
    }

    private static List<Facet.Count> counts(Aggregate aggregate) {
        var counts = Objects.requireNonNull(aggregate.filter().aggregations().get(COUNTS));
        return counts.sterms().buckets().array().stream()
                .map(FacetCounts::count)
                .toList();
    }

    private static Facet.Count count(StringTermsBucket bucket) {
        return new Facet.Count(bucket.key().stringValue(), bucket.docCount());
    }

    private static Stream<Dimension> facets() {
        return Stream.of(Dimension.values()).filter(Dimension::isFacet);
    }
}
