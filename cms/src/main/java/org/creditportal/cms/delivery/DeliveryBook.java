package org.creditportal.cms.delivery;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads what became of deliveries, and writes down what people say of them.
public interface DeliveryBook {

    /// Newest first.
    ///
    /// @param at the instant that states are told of
    Flux<Delivery> browse(DeliveryFilter filter, Instant at, int limit);

    /// @return the delivery as it is at this instant, or empty
    Mono<Delivery> find(UUID id, Instant at);

    /// As [#find], and until the unit of work ends nobody else changes it.
    Mono<Delivery> hold(UUID id, Instant at);

    /// @param proof masked
    Mono<Void> fulfil(UUID id, UUID account, Instant at, String proof);

    /// Lets a parked delivery be pushed at once, as if for the first time.
    Mono<Void> retry(UUID id);
}
