package org.creditportal.cms.catalogue;

import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps what was arranged, year by year. Nothing is changed or removed: a year that changes gets a further version.
public interface CalendarYears {

    /// The newest version of each known year, in order of year.
    Flux<KnownYear> newest();

    /// @return the newest version of this year, or empty if the year is not known
    Mono<KnownYear> newest(int year);

    /// @return false if the year has this version already; nothing changed
    Mono<Boolean> add(CalendarYear year, int version);

    /// Counts by the newest versions.
    default Mono<WorkingDayCalendar> calendar() {
        return newest().map(KnownYear::arrangement).collect(Collectors.toList()).map(WorkingDayCalendar::of);
    }
}
