package org.creditportal.cms.schedule;

import java.time.Duration;
import reactor.core.publisher.Mono;

/// Something that has to be done again and again. What is due is read from the store each time, so a job that did not
/// run for days catches up, and one that ran twice does nothing twice.
public interface Job {

    /// Unique and stable, for example `expiry-notices`.
    String name();

    /// How often there may be something to do.
    Duration interval();

    /// Does some of what is due.
    ///
    /// @return how much was done; 0 if nothing is left, else it is asked again at once
    Mono<Integer> step();
}
