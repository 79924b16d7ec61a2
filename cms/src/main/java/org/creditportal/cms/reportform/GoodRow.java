package org.creditportal.cms.reportform;

import java.util.List;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.subject.Subject;

/// A row that could be read. It never prints its cells.
public record GoodRow(int number, List<String> cells, Subject subject, ListingGround ground) implements ReadRow {

    @Override
    public String toString() {
        return "GoodRow[" + number + "]";
    }
}
