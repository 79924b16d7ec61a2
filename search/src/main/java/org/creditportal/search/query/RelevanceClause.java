package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.creditportal.search.index.StoredFields;
import org.creditportal.search.text.QueryText;

/// Gives the score that [QueryText#rank] defines: one point for a beginning, one more for the whole.
final class RelevanceClause {

    private RelevanceClause() {}

    static List<Query> of(QueryText text) {
        if (text.isBlank()) {
            return List.of();
        }
        var whole = text.whole();
        return List.of(
                point(term(StoredFields.NAME, whole), term(StoredFields.CODES, whole)),
                point(Prefix.of(StoredFields.NAME, whole), Prefix.of(StoredFields.CODES, whole)));
    }

    private static Query point(Query inName, Query inCodes) {
        return Query.of(q -> q.constantScore(c ->
                c.boost(1f).filter(f -> f.bool(b -> b.should(inName, inCodes).minimumShouldMatch("1")))));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
