package org.creditportal.cms.publication;

import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.CalendarYearsInMemory;

class PublishedCalendarInMemoryTests extends PublishedCalendarContract {

    private final CalendarYears years = new CalendarYearsInMemory();

    @Override
    protected CalendarYears years() {
        return years;
    }

    @Override
    protected PublishedCalendar published() {
        return new PublishedCalendarInMemory(years);
    }
}
