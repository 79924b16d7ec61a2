package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import org.creditportal.search.index.StoredFields;

/// Lets through only what is visible at an instant; a tombstone has no window and so never passes.
final class VisibilityClause {

    private VisibilityClause() {}

    static Query at(Instant instant) {
        double millis = instant.toEpochMilli();
        var begun = Query.of(q ->
                q.range(r -> r.number(n -> n.field(StoredFields.VISIBLE_FROM).lte(millis))));
        var notEnded = Query.of(q ->
                q.range(r -> r.number(n -> n.field(StoredFields.VISIBLE_UNTIL).gt(millis))));
        return Query.of(q -> q.bool(b -> b.filter(begun, notEnded)));
    }
}
