package org.creditportal.templates;

import java.util.List;

/// One dimension a result can be narrowed by.
///
/// @param title as `认定部门`
/// @param options most frequent first
public record FacetGroup(String title, List<Option> options) {

    /// One value of the dimension.
    ///
    /// @param label as readers see it
    /// @param href the same result with this value chosen, or given up when it is selected
    /// @param count records in force, ignoring the dimension's own selection
    /// @param selected whether it is chosen now
    public record Option(String label, String href, long count, boolean selected) {}
}
