package org.creditportal.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The answer to a [SearchQuery].
///
/// @param total all matching records, exact
/// @param hits the page, at most `size`
/// @param facets one per faceted [Dimension], in its order
/// @param next where the next page begins, or `null` if this is the last
public record SearchResults(
        long total,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable Cursor next) {

    /// The answer to a text that matches nothing: no record, and every facet without a value.
    public static SearchResults nothing() {
        return new SearchResults(
                0,
                List.of(),
                Stream.of(Dimension.values())
                        .filter(Dimension::isFacet)
                        .map(dimension -> new Facet(dimension, List.of()))
                        .toList(),
                null);
    }
}
