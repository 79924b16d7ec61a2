package org.creditportal.cms.api;

import java.time.Instant;
import org.creditportal.cms.catalogue.KnownYear;
import org.jspecify.annotations.Nullable;

/// A year whose working days are known.
///
/// @param source numbers of the documents, `null` if none was named
/// @param daysOff how many days the arrangement names as off, weekends within a holiday included
/// @param daysWorked how many it names as worked
/// @param workingDays how many the year has
record CalendarView(
        int year,
        int version,
        @Nullable String source,
        int daysOff,
        int daysWorked,
        long workingDays,
        Instant loadedAt) {

    static CalendarView of(KnownYear known) {
        var arrangement = known.arrangement();
        return new CalendarView(
                known.year(),
                known.version(),
                arrangement.source(),
                arrangement.daysOff().size(),
                arrangement.daysWorked().size(),
                arrangement.workingDays(),
                known.loadedAt());
    }
}
