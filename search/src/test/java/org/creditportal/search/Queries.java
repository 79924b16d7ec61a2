package org.creditportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A query to try search with, changed step by step from one that finds all that is visible at [Documents#NOON].
public record Queries(SearchQuery query) {

    public static Queries everything() {
        return new Queries(new SearchQuery("", Map.of(), null, null, Sort.NEWEST, 100, null, Documents.NOON));
    }

    public Queries text(String text) {
        return with(text, query.selections(), query.sort(), query.size(), query.after(), query.at());
    }

    public Queries selecting(Dimension dimension, String... values) {
        var more = new HashMap<>(query.selections());
        more.put(dimension, Set.of(values));
        return with(query.text(), Map.copyOf(more), query.sort(), query.size(), query.after(), query.at());
    }

    public Queries decided(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Queries(new SearchQuery(
                query.text(), query.selections(), first, last, query.sort(), query.size(), query.after(), query.at()));
    }

    public Queries by(Sort sort) {
        return with(query.text(), query.selections(), sort, query.size(), query.after(), query.at());
    }

    public Queries size(int size) {
        return with(query.text(), query.selections(), query.sort(), size, query.after(), query.at());
    }

    public Queries after(@Nullable Cursor cursor) {
        return with(query.text(), query.selections(), query.sort(), query.size(), cursor, query.at());
    }

    public Queries at(Instant instant) {
        return with(query.text(), query.selections(), query.sort(), query.size(), query.after(), instant);
    }

    private Queries with(
            String text,
            Map<Dimension, Set<String>> selections,
            Sort sort,
            int size,
            @Nullable Cursor after,
            Instant at) {
        return new Queries(
                new SearchQuery(text, selections, query.decidedFrom(), query.decidedTo(), sort, size, after, at));
    }
}
