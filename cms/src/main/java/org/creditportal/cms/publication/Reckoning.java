package org.creditportal.cms.publication;

import java.time.LocalDate;
import org.creditportal.cms.catalogue.MissingYearException;
import org.creditportal.cms.catalogue.WorkingDayCalendar;

/// What counting working days came to.
public sealed interface Reckoning {

    /// @param days from 1 on
    static Reckoning of(WorkingDayCalendar calendar, LocalDate from, int days) {
        try {
            return new Ends(calendar.plus(from, days));
        } catch (MissingYearException missing) {
            return new Unknown(missing.year(), missing.getMessage());
        }
    }

    /// The term ends on this day.
    record Ends(LocalDate day) implements Reckoning {}

    /// The term reaches into a year whose arrangement is not known.
    ///
    /// @param message names the year and says what to do, in Chinese
    record Unknown(int year, String message) implements Reckoning {}
}
