package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Things that have several values each, such as the steps of a guide: one row of fields for each, and empty ones
/// for more.
///
/// @param id unique on the page
/// @param legend what they are
/// @param hint how to fill them in, or `null`
public record Parts(String id, String legend, @Nullable String hint, List<Row> rows) implements FormItem {

    /// One of them.
    ///
    /// @param legend which one, as `步骤 1`; `null` where there can be one only
    public record Row(@Nullable String legend, List<Field> fields) {}
}
