package org.creditportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.search.IndexChange.Put;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// A document to try search with, changed step by step from one that is visible at [#NOON] and after.
///
/// @param number makes the id
public record Documents(
        int number,
        long version,
        Instant from,
        @Nullable Instant until,
        @Nullable LocalDate decidedOn,
        Map<Dimension, String> values,
        SearchableText text) {

    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    public static Documents document(int number) {
        return new Documents(
                number,
                1,
                NOON,
                null,
                LocalDate.of(2026, 3, 1),
                Map.of(Dimension.LIST, "red", Dimension.SUBJECT, "organisation"),
                SearchableText.NONE);
    }

    /// One of a notice or the like: without field, subject and day of decision, and here without a list.
    public static Documents announcement(int number) {
        return new Documents(
                number,
                1,
                NOON,
                null,
                null,
                Map.of(Dimension.CONTENT, "announcement", Dimension.ANNOUNCEMENT, "notice"),
                SearchableText.NONE);
    }

    public static Documents article(int number) {
        return new Documents(
                number,
                1,
                NOON,
                null,
                null,
                Map.of(Dimension.CONTENT, "article", Dimension.ARTICLE, "story"),
                SearchableText.NONE);
    }

    public static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public Documents named(String name, String... codes) {
        return new Documents(number, version, from, until, decidedOn, values, SearchableText.of(name, List.of(codes)));
    }

    public Documents visible(Instant begin, @Nullable Instant end) {
        return new Documents(number, version, begin, end, decidedOn, values, text);
    }

    public Documents decided(@Nullable LocalDate day) {
        return new Documents(number, version, from, until, day, values, text);
    }

    public Documents version(long other) {
        return new Documents(number, other, from, until, decidedOn, values, text);
    }

    public Documents with(Dimension dimension, String value) {
        var more = new HashMap<>(values);
        more.put(dimension, value);
        return new Documents(number, version, from, until, decidedOn, Map.copyOf(more), text);
    }

    public IndexChange put() {
        return new Put(new IndexDocument(content(), id(number), version, from, until, decidedOn, values, text));
    }

    private String content() {
        return values.getOrDefault(Dimension.CONTENT, "entry");
    }
}
