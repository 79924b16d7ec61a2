package org.creditportal.cms.publication;

import java.time.LocalDate;
import reactor.core.publisher.Mono;

/// Reads which days are working days (R3).
public interface PublishedCalendar {

    /// The day on which a term of so many working days ends, by the newest arrangement of each year; `from` is not
    /// counted.
    ///
    /// @param days from 1 on
    Mono<Reckoning> plus(LocalDate from, int days);
}
