package org.creditportal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records that can be narrowed, sorted and leafed through by links alone.
///
/// @param total how many there are, exact
/// @param chosen filters in force; each link gives its filter up
/// @param clearHref the same without any filter, or `null`
/// @param sorts ways to sort, the selected one among them; empty when there is no choice
/// @param facets ways to narrow
/// @param cards of this page
/// @param firstHref first page, or `null` on the first page
/// @param nextHref next page, or `null` on the last page
public record Results(
        long total,
        List<Link> chosen,
        @Nullable String clearHref,
        List<Choice> sorts,
        List<FacetGroup> facets,
        List<Card> cards,
        @Nullable String firstHref,
        @Nullable String nextHref) {

    /// One of several, exactly one of which is selected.
    ///
    /// @param label as `最新公示`
    /// @param href the same result in this order
    /// @param selected whether it is this now
    public record Choice(String label, String href, boolean selected) {}

    /// A result without a single record.
    public static Results none() {
        return new Results(0, List.of(), null, List.of(), List.of(), List.of(), null, null);
    }
}
