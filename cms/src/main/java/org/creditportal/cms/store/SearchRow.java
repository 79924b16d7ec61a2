package org.creditportal.cms.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.Facet;
import org.creditportal.search.Hit;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.creditportal.search.Sort;
import org.jspecify.annotations.Nullable;

/// One row of the answer to `search.sql`: a hit, the total, or a count of a facet.
///
/// @param value the content of a hit, or the value of a facet
record SearchRow(
        String part, @Nullable String value, @Nullable UUID id, int key1, long key2, long count) {

    private static final String HIT = "hit";
    private static final String TOTAL = "total";

    static SearchRow of(Columns row) {
        return new SearchRow(
                row.text("part"),
                row.textOrNull("value"),
                row.optional("id", UUID.class),
                row.number("key1"),
                row.count("key2"),
                row.count("count"));
    }

    static SearchResults results(List<SearchRow> rows, SearchQuery query) {
        var hits = rows.stream().filter(row -> row.part.equals(HIT)).toList();
        var page = hits.stream().limit(query.size()).toList();
        var isLast = hits.size() <= query.size() || page.isEmpty();
        return new SearchResults(
                total(rows),
                page.stream().map(SearchRow::hit).toList(),
                Arrays.stream(Dimension.values())
                        .filter(Dimension::isFacet)
                        .map(dimension -> facet(rows, dimension))
                        .toList(),
                isLast ? null : page.getLast().cursor(query.sort()));
    }

    private static long total(List<SearchRow> rows) {
        return rows.stream()
                .filter(row -> row.part.equals(TOTAL))
                .mapToLong(SearchRow::count)
                .sum();
    }

    private static Facet facet(List<SearchRow> rows, Dimension dimension) {
        var counts = rows.stream()
                .filter(row -> row.part.equals(dimension.parameter()) && row.value != null)
                .map(row -> new Facet.Count(String.valueOf(row.value), row.count))
                .sorted(Comparator.comparingLong(Facet.Count::count).reversed().thenComparing(Facet.Count::value))
                .toList();
        return new Facet(dimension, counts);
    }

    private Hit hit() {
        return new Hit(String.valueOf(value), requiredId());
    }

    private Cursor cursor(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> new Cursor(sort, -key1, -key2, requiredId());
            case NEWEST -> new Cursor(sort, 0, -key2, requiredId());
            case ENDING -> new Cursor(sort, 0, key2, requiredId());
        };
    }

    private UUID requiredId() {
        if (id == null) {
            throw new IllegalStateException("a hit without an id");
        }
        return id;
    }
}
