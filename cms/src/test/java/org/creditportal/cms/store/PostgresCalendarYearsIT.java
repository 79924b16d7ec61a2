package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.CalendarYearsContract;
import org.creditportal.cms.catalogue.SampleYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresCalendarYearsIT extends CalendarYearsContract {

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

    @Test
    void canNotBeWrittenByReaders() {
        var readers = new PostgresCalendarYears(STORE.published());

        assertThatThrownBy(() -> readers.add(SampleYear.of(2031), 1).block()).hasMessageContaining("permission denied");
    }
}
