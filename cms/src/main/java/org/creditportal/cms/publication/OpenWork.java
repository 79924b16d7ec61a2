package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Counts what people and jobs have left undone.
public interface OpenWork {

    Mono<Figures> measure();

    /// @param overdue deliveries whose last day is over, parked ones included
    /// @param parked deliveries given up; each is an alert
    record Figures(long overdue, long parked, List<JobFigures> jobs) {}

    /// @param succeededAt when the job last went well, by the system's clock; `null` if it never did
    /// @param failures how often it failed in a row
    record JobFigures(String job, @Nullable Instant succeededAt, int failures) {}
}
