package org.creditportal.cms.reportform;

import java.util.List;

/// What became of a row in reading.
public sealed interface ReadRow permits GoodRow, BadRow {

    /// As the spreadsheet shows it, the header being row 1.
    int number();

    /// As typed.
    List<String> cells();
}
