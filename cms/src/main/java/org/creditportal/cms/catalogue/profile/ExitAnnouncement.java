package org.creditportal.cms.catalogue.profile;

import java.time.LocalDate;
import org.creditportal.cms.catalogue.WorkingDayCalendar;

/// When and where an exit is announced (B3).
///
/// @param from where the term begins
/// @param within working days
/// @param onOriginalChannels whether it appears where the listing appeared
public record ExitAnnouncement(Provision<From> from, Provision<Integer> within, Provision<Boolean> onOriginalChannels) {

    public ExitAnnouncement {
        Provision.demand(from);
        Provision.demand(within);
        Provision.demand(onOriginalChannels);
        if (within.value() < 1) {
            throw new IllegalArgumentException("an exit is announced within 1 working day at least");
        }
    }

    LocalDate deadline(ExitDays days, WorkingDayCalendar calendar) {
        return calendar.plus(
                switch (from.value()) {
                    case EXIT -> days.exit();
                    case OCCASION -> days.occasion();
                },
                within.value());
    }

    /// Where the term begins; that day is not counted.
    public enum From {
        EXIT,
        /// The request of the subject, or the circumstance that makes it leave.
        OCCASION
    }
}
