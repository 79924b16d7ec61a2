package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.index.StoredFields;
import org.jspecify.annotations.Nullable;

/// Days of decision, both ends inclusive; a record without one never passes a bound.
final class DecidedClause {

    private DecidedClause() {}

    static List<Query> of(SearchQuery query) {
        if (query.decidedFrom() == null && query.decidedTo() == null) {
            return List.of();
        }
        return List.of(Query.of(q -> q.range(r -> r.date(d ->
                d.field(StoredFields.DECIDED_ON).gte(day(query.decidedFrom())).lte(day(query.decidedTo()))))));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
