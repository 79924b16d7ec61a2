package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import java.util.UUID;
import org.creditportal.search.Cursor;
import org.creditportal.search.Sort;
import org.creditportal.search.index.StoredFields;

/// The keys of each [Sort] in Elasticsearch, and their exchange with [Cursor].
final class HitOrder {

    private HitOrder() {}

    static List<SortOptions> of(Sort sort) {
        return switch (sort) {
            case RELEVANCE ->
                List.of(
                        SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))),
                        by(StoredFields.VISIBLE_FROM, SortOrder.Desc),
                        by(StoredFields.ID, SortOrder.Asc));
            case NEWEST -> List.of(by(StoredFields.VISIBLE_FROM, SortOrder.Desc), by(StoredFields.ID, SortOrder.Asc));
            case ENDING -> List.of(by(StoredFields.VISIBLE_UNTIL, SortOrder.Asc), by(StoredFields.ID, SortOrder.Asc));
        };
    }

    /// Goes on behind the hit that a cursor names.
    ///
    /// @throws IllegalArgumentException if the cursor was made in another order
    static List<FieldValue> after(Cursor cursor, Sort sort) {
        if (cursor.sort() != sort) {
            throw new IllegalArgumentException("the cursor belongs to the order " + cursor.sort());
        }
        var id = FieldValue.of(cursor.id().toString());
        var millis = FieldValue.of(cursor.millis());
        return switch (sort) {
            case RELEVANCE -> List.of(FieldValue.of(cursor.rank()), millis, id);
            case NEWEST, ENDING -> List.of(millis, id);
        };
    }

    /// Keeps the keys of the last hit of a page.
    ///
    /// @param keys sort values of a hit, as Elasticsearch gives them
    static Cursor cursor(Sort sort, List<FieldValue> keys) {
        var id = UUID.fromString(keys.getLast().stringValue());
        return switch (sort) {
            case RELEVANCE ->
                new Cursor(
                        sort,
                        number(keys.get(0)).intValue(),
                        number(keys.get(1)).longValue(),
                        id);
            case NEWEST, ENDING -> new Cursor(sort, 0, number(keys.get(0)).longValue(), id);
        };
    }

    private static Number number(FieldValue value) {
        return value.isDouble() ? value.doubleValue() : (Number) value.longValue();
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }
}
