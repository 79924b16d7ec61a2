package org.creditportal.cms.reportform;

import java.time.LocalDate;
import java.util.Map;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.subject.Subject;

/// A decision, and how somebody wrote it down.
///
/// @param written what stands in each column
record Decision(Subject subject, ListingGround ground, Map<FormColumn, String> written) {

    String written(FormColumn column) {
        return written.getOrDefault(column, "");
    }

    LocalDate decidedOn() {
        return ground.decidedOn();
    }

    /// Never shows a number.
    @Override
    public String toString() {
        return "Decision[" + ground.basis() + "]";
    }
}
