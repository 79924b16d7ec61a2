package org.creditportal.cms.catalogue;

class CalendarYearsInMemoryTests extends CalendarYearsContract {

    @Override
    protected CalendarYears years() {
        return new CalendarYearsInMemory();
    }
}
