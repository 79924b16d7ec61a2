package org.creditportal.cms.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.cms.catalogue.CalendarYear;
import org.creditportal.cms.catalogue.KnownYear;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/// The newest version of a year, as both sides read it.
final class CalendarRow {

    private static final String NEWEST = """
            select distinct on (year)
                year, version, source, cast(days_off as text[]) as off, cast(days_worked as text[]) as worked, loaded_at
            from published.calendar_year where year between :first and :last
            order by year, version desc
            """;

    private CalendarRow() {}

    static Flux<KnownYear> between(DatabaseClient database, int first, int last) {
        return database.sql(NEWEST)
                .bind("first", first)
                .bind("last", last)
                .map(row -> year(Columns.of(row)))
                .all();
    }

    private static KnownYear year(Columns row) {
        var arrangement = new CalendarYear(
                row.number("year"), row.textOrNull("source"), days(row.texts("off")), days(row.texts("worked")));
        return new KnownYear(arrangement, row.number("version"), row.instant("loaded_at"));
    }

    private static Set<LocalDate> days(List<String> texts) {
        return texts.stream().map(LocalDate::parse).collect(Collectors.toSet());
    }
}
