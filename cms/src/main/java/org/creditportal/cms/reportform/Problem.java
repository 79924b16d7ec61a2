package org.creditportal.cms.reportform;

import org.jspecify.annotations.Nullable;

/// What is wrong with one cell and how to mend it, in Chinese. Of what was typed it repeats single letters at most.
///
/// @param row as the spreadsheet shows it, from 1
/// @param column title of the column
/// @param cell where it stands in the sheet, as `G12`; `null` where that is no longer known
public record Problem(int row, String column, @Nullable String cell, String message) {

    /// A problem found when the form is no longer at hand.
    public Problem(int row, String column, String message) {
        this(row, column, null, message);
    }
}
