package org.creditportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question to the index. It always names the instant at which things must be visible.
///
/// @param text what the reader typed; blank matches everything
/// @param selections chosen values per dimension; an absent or empty one selects everything
/// @param decidedFrom first day of decision, inclusive, or `null`
/// @param decidedTo last day of decision, inclusive, or `null`
/// @param sort order of hits
/// @param size hits wanted, 0 to 100
/// @param after where the previous page ended, or `null` for the first page
/// @param at only what is visible at this instant is found, counted and totalled
public record SearchQuery(
        String text,
        Map<Dimension, Set<String>> selections,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedTo,
        Sort sort,
        int size,
        @Nullable Cursor after,
        Instant at) {

    public Set<String> selected(Dimension dimension) {
        return selections.getOrDefault(dimension, Set.of());
    }

    /// Does not show the text, which may be about a person.
    @Override
    public String toString() {
        return "SearchQuery[selections=%s, decidedFrom=%s, decidedTo=%s, sort=%s, size=%d, after=%s, at=%s]"
                .formatted(selections, decidedFrom, decidedTo, sort, size, after, at);
    }
}
