package org.creditportal.search.index;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.search.Dimension;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexDocument;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// The fields of a document as `mappings.json` describes them.
public final class StoredFields {

    public static final String ID = "id";
    public static final String TOMBSTONE = "tombstone";
    public static final String VISIBLE_FROM = "visibleFrom";
    public static final String VISIBLE_UNTIL = "visibleUntil";
    public static final String DECIDED_ON = "decidedOn";
    public static final String NAME = "name";
    public static final String BIGRAMS = "bigrams";
    public static final String CODES = "codes";
    public static final String PINYIN = "pinyin";

    /// Stands for a window without end: 9999-12-31T23:59:59.999Z in epoch milliseconds.
    public static final long NO_END = 253_402_300_799_999L;

    private StoredFields() {}

    public static Map<String, Object> of(IndexChange change) {
        return switch (change) {
            case IndexChange.Put(var document) -> of(document);
            case IndexChange.Tombstone(var id, var _) -> Map.of(ID, id.toString(), TOMBSTONE, true);
        };
    }

    /// The end of a window as it is stored.
    ///
    /// @param until first instant no longer visible, `null` for no end
    public static long millisOfEnd(@Nullable Instant until) {
        return until == null ? NO_END : until.toEpochMilli();
    }

    private static Map<String, Object> of(IndexDocument document) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(ID, document.id().toString());
        fields.put(VISIBLE_FROM, document.visibleFrom().toEpochMilli());
        fields.put(VISIBLE_UNTIL, millisOfEnd(document.visibleUntil()));
        if (document.decidedOn() != null) {
            fields.put(DECIDED_ON, document.decidedOn().toString());
        }
        document.values().forEach((dimension, value) -> fields.put(dimension.parameter(), value));
        fields.put(Dimension.CONTENT.parameter(), document.content());
        fields.putAll(of(document.text()));
        return fields;
    }

    private static Map<String, Object> of(SearchableText text) {
        return text.equals(SearchableText.NONE)
                ? Map.of()
                : Map.of(
                        NAME, text.name(),
                        BIGRAMS, String.join(" ", text.bigrams()),
                        CODES, List.copyOf(text.codes()),
                        PINYIN, String.join(" ", text.pinyin()));
    }
}
