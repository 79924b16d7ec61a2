package org.creditportal.search;

import java.util.List;

/// How many visible records match per value of one dimension, ignoring that dimension's own selection.
///
/// @param dimension which one
/// @param counts most frequent first, ties by value; values with no record are left out
public record Facet(Dimension dimension, List<Count> counts) {

    /// How often one value occurs.
    ///
    /// @param value as indexed
    /// @param count records, exact
    public record Count(String value, long count) {}
}
