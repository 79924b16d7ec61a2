package org.creditportal.cms.store;

import java.time.LocalDate;
import org.creditportal.cms.catalogue.KnownYear;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.creditportal.cms.publication.PublishedCalendar;
import org.creditportal.cms.publication.Reckoning;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresPublishedCalendar implements PublishedCalendar {

    /// No year had fewer working days, so this says how many years a term can reach over.
    private static final int FEWEST_A_YEAR = 240;

    private final DatabaseClient published;

    PostgresPublishedCalendar(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Mono<Reckoning> plus(LocalDate from, int days) {
        var first = from.getYear();
        return CalendarRow.between(published, first, first + 1 + days / FEWEST_A_YEAR)
                .map(KnownYear::arrangement)
                .collectList()
                .map(years -> Reckoning.of(WorkingDayCalendar.of(years), from, days));
    }
}
