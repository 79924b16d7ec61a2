package org.creditportal.cms.reportform;

import java.util.Arrays;
import java.util.List;
import org.creditportal.cms.vocabulary.ListKind;

/// The two report forms (E4, E5). The black one serves the watch list too.
public enum ReportFormLayout {
    RED,
    BLACK;

    /// The eleven titles, in order.
    public List<String> columns() {
        return Arrays.stream(FormColumn.values())
                .map(column -> column.title(this))
                .toList();
    }

    /// The form that a list is reported on.
    ///
    /// @throws IllegalArgumentException for the warning list, which is derived and never reported (A18)
    public static ReportFormLayout of(ListKind list) {
        return switch (list) {
            case RED -> RED;
            case BLACK, WATCH -> BLACK;
            case WARNING -> throw new IllegalArgumentException("The warning list is derived, never reported");
        };
    }
}
