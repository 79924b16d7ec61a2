package org.creditportal.cms.store;

import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.publication.PublishedCalendar;
import org.creditportal.cms.publication.PublishedCalendarContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

class PostgresPublishedCalendarIT extends PublishedCalendarContract {

    private static final MigratedStore STORE = new MigratedStore();

    @BeforeEach
    void empty() {
        STORE.database.execute("delete from published.calendar_year");
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Override
    protected CalendarYears years() {
        return new PostgresCalendarYears(STORE.cms());
    }

    @Override
    protected PublishedCalendar published() {
        return new PostgresPublishedCalendar(STORE.published());
    }
}
