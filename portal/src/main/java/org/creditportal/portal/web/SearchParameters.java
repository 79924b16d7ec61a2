package org.creditportal.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.Sort;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;

/// What a reader asks for, the same for pages and API.
///
/// @param q what was typed, blank for browsing
/// @param selections chosen values per dimension
/// @param sort the order, never relevance without a text
/// @param isSortChosen whether the reader named it
public record SearchParameters(
        String q,
        Map<Dimension, Set<String>> selections,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedTo,
        Sort sort,
        boolean isSortChosen,
        int size,
        @Nullable Cursor after) {

    public static final int DEFAULT_SIZE = 20;

    /// The question as of an instant.
    public SearchQuery at(Instant instant) {
        return new SearchQuery(q, selections, decidedFrom, decidedTo, sort, size, after, instant);
    }

    /// Whether the text may be a citizen's number: it finds nothing, and is neither shown nor logged.
    public boolean looksLikeIdentity() {
        return QueryText.parse(q).looksLikeIdentity();
    }

    public Set<String> selected(Dimension dimension) {
        return selections.getOrDefault(dimension, Set.of());
    }

    /// The same question about one more dimension, whatever was chosen of it before.
    public SearchParameters choosing(Dimension dimension, Set<String> values) {
        var chosen = new EnumMap<Dimension, Set<String>>(Dimension.class);
        chosen.putAll(selections);
        chosen.put(dimension, values);
        return new SearchParameters(q, Map.copyOf(chosen), decidedFrom, decidedTo, sort, isSortChosen, size, null);
    }

    /// The same question and page about one kind of content alone; empty if the reader chose others.
    public Optional<SearchParameters> among(String content) {
        var chosen = selected(Dimension.CONTENT);
        return chosen.isEmpty() || chosen.contains(content)
                ? Optional.of(choosing(Dimension.CONTENT, Set.of(content)).after(after))
                : Optional.empty();
    }

    /// The same question in another order, from the first page.
    public SearchParameters sortedBy(Sort other) {
        return new SearchParameters(q, selections, decidedFrom, decidedTo, other, true, size, null);
    }

    /// The same question, another page.
    public SearchParameters after(@Nullable Cursor cursor) {
        return new SearchParameters(q, selections, decidedFrom, decidedTo, sort, isSortChosen, size, cursor);
    }

    /// The same text without any filter.
    public SearchParameters withoutFilters() {
        return new SearchParameters(q, Map.of(), null, null, sort, isSortChosen, size, null);
    }

    /// Does not show the text, which may be about a person.
    @Override
    public String toString() {
        return "SearchParameters[selections=%s, sort=%s, size=%d]".formatted(selections, sort, size);
    }
}
