package org.creditportal.cms.reportform;

import java.util.List;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.subject.Subject;

/// A row that could be read. It never prints its cells.
///
/// @param places where each cell stands in the sheet, from 0
public record GoodRow(int number, List<String> cells, List<Integer> places, Subject subject, ListingGround ground)
        implements ReadRow {

    /// What is found wrong with it later.
    ///
    /// @param column title of the column, of either form
    public Problem problem(String column, String message) {
        var place = places.get(FormColumn.titled(column).place());
        return new Problem(number, column, SheetAddress.of(place, number), message);
    }

    @Override
    public String toString() {
        return "GoodRow[" + number + "]";
    }
}
