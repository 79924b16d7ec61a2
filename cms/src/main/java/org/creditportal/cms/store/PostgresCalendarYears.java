package org.creditportal.cms.store;

import java.time.LocalDate;
import java.util.Collection;
import org.creditportal.cms.catalogue.CalendarYear;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.KnownYear;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresCalendarYears implements CalendarYears {

    private static final String ADD = """
            insert into published.calendar_year (year, version, source, days_off, days_worked)
            values (:year, :version, :source, cast(:off as date[]), cast(:worked as date[]))
            on conflict do nothing
            """;

    private final DatabaseClient cms;

    PostgresCalendarYears(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<KnownYear> newest() {
        return CalendarRow.between(cms, 0, Integer.MAX_VALUE);
    }

    @Override
    public Mono<KnownYear> newest(int year) {
        return CalendarRow.between(cms, year, year).singleOrEmpty();
    }

    @Override
    public Mono<Boolean> add(CalendarYear year, int version) {
        return cms.sql(ADD)
                .bind("year", year.year())
                .bind("version", version)
                .bind("source", Maybe.of(year.source(), String.class))
                .bind("off", texts(year.daysOff()))
                .bind("worked", texts(year.daysWorked()))
                .fetch()
                .rowsUpdated()
                .map(added -> added > 0);
    }

    private static String[] texts(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
