package org.creditportal.cms.deadline;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Gathers what is overdue, due on a day, and due within the next working days.
public final class Deadlines {

    /// Working days that are looked ahead.
    private static final int AHEAD = 3;

    private final List<DueWork> works;
    private final CalendarYears years;

    public Deadlines(List<DueWork> works, CalendarYears years) {
        this.works = List.copyOf(works);
        this.years = years;
    }

    /// What is open now, reckoned at a day.
    ///
    /// @param department whose, `null` for all
    /// @return an error, which names the year, if the days ahead lie in one that is not known
    public Mono<Digest> at(LocalDate day, @Nullable Department department) {
        return years.calendar()
                .map(calendar -> calendar.plus(day, AHEAD))
                .flatMap(soonUntil -> Flux.fromIterable(works)
                        .concatMap(work -> work.until(soonUntil, department))
                        .collect(() -> new Gathering(day), Gathering::add)
                        .map(gathering -> new Digest(day, soonUntil, gathering.departments())));
    }
}
