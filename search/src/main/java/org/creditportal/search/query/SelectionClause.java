package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creditportal.search.Dimension;
import org.creditportal.search.SearchQuery;

/// Chosen values: *or* inside a dimension, *and* between dimensions.
final class SelectionClause {

    private SelectionClause() {}

    /// One clause per dimension with a selection.
    ///
    /// @param counting the dimensions whose selections count
    static List<Query> of(SearchQuery query, Predicate<Dimension> counting) {
        return Stream.of(Dimension.values())
                .filter(counting)
                .filter(dimension -> !query.selected(dimension).isEmpty())
                .map(dimension -> anyOf(dimension, query))
                .toList();
    }

    private static Query anyOf(Dimension dimension, SearchQuery query) {
        var values =
                query.selected(dimension).stream().sorted().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(dimension.parameter()).terms(v -> v.value(values))));
    }
}
