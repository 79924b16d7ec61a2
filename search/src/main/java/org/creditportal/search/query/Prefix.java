package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/// A term of a field begins with a value.
final class Prefix {

    private Prefix() {}

    static Query of(String field, String value) {
        return Query.of(q -> q.prefix(p -> p.field(field).value(value)));
    }
}
