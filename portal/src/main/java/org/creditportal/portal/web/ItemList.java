package org.creditportal.portal.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list under `/api/v1`.
///
/// @param total all there are, exact
/// @param next what to give as `after` for the next page, `null` on the last
/// @param asOf the last edge that concerns the list
public record ItemList<T>(
        long total, List<T> items, @Nullable String next, Instant asOf) {

    /// A list that is all on one page.
    public static <T> ItemList<T> whole(List<T> items, Moment moment) {
        return new ItemList<>(items.size(), items, null, moment.epoch());
    }
}
