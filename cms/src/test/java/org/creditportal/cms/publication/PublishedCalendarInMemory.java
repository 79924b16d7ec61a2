package org.creditportal.cms.publication;

import java.time.LocalDate;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.CalendarYearsInMemory;
import org.creditportal.cms.catalogue.ShippedYears;
import reactor.core.publisher.Mono;

/// Reads years that are kept in memory.
public final class PublishedCalendarInMemory implements PublishedCalendar {

    private final CalendarYears years;

    public PublishedCalendarInMemory(CalendarYears years) {
        this.years = years;
    }

    /// The years that come with the program.
    public static PublishedCalendarInMemory shipped() {
        var years = new CalendarYearsInMemory();
        ShippedYears.all().forEach(year -> years.add(year, 1).block());
        return new PublishedCalendarInMemory(years);
    }

    @Override
    public Mono<Reckoning> plus(LocalDate from, int days) {
        return years.calendar().map(calendar -> Reckoning.of(calendar, from, days));
    }
}
