package org.creditportal.cms.delivery;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Hands out what is to be pushed, to one node each, and keeps what became of it. Leases and pauses go by the clock of
/// the store, visibility by portal time.
public interface PushQueue {

    /// After so many attempts a delivery is parked.
    int MOST_ATTEMPTS = 20;

    /// Deliveries to channels with an endpoint that are visible and whose pause is over. What is not settled within the
    /// lease is handed out again.
    Flux<DuePush> claim(int limit, Duration lease);

    /// The platform has it.
    Mono<Void> fulfil(DuePush push, String proof);

    /// To be tried again: after 1 s, and twice as long after each further attempt, up to 10 minutes; after
    /// [#MOST_ATTEMPTS] it is parked.
    ///
    /// @return whether it is parked now
    Mono<Boolean> postpone(DuePush push, String problem);

    /// Not to be tried again until somebody says so.
    Mono<Void> park(DuePush push, String problem);

    /// It was claimed too early, which is no attempt.
    Mono<Void> await(DuePush push, Instant visibleFrom);
}
