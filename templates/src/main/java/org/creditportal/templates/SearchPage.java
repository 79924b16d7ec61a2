package org.creditportal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result of a query.
///
/// @param frame what surrounds it
/// @param query what was asked
/// @param results what was found
/// @param degraded whether the answer comes from the database because the search engine is away or behind
public record SearchPage(Frame frame, Query query, Results results, boolean degraded) implements Page {

    /// What the reader typed and chose.
    ///
    /// @param text as typed, blank when browsing; `null` when it looked like a citizen id, which is never echoed
    /// @param carried chosen filters to keep when the text is changed
    public record Query(@Nullable String text, List<Parameter> carried) {

        /// A query by text.
        public static Query of(String text, List<Parameter> carried) {
            return new Query(text, carried);
        }

        /// A query that looked like a citizen id.
        public static Query refused() {
            return new Query(null, List.of());
        }
    }

    /// A parameter of the address.
    ///
    /// @param name as `list`
    /// @param value as `red`
    public record Parameter(String name, String value) {}
}
