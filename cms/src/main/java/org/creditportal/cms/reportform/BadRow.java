package org.creditportal.cms.reportform;

import java.util.List;

/// A row that cannot be recorded. It never prints its cells.
///
/// @param problems all that is wrong, at least one
public record BadRow(int number, List<String> cells, List<Problem> problems) implements ReadRow {

    @Override
    public String toString() {
        return "BadRow[" + number + "]";
    }
}
