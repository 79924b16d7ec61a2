package org.creditportal.cms.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps webhooks, and what each is to be told.
public interface Webhooks {

    /// After so many attempts a notification is parked.
    int MOST_ATTEMPTS = 15;

    Mono<Void> register(Webhook webhook, String secret);

    Flux<Webhook> all();

    Mono<Webhook> find(UUID id);

    /// With all that it was told.
    Mono<Void> remove(UUID id);

    /// Writes down for each webhook what readers have seen change up to now, each edge once.
    ///
    /// @return how much
    Mono<Integer> plan();

    Mono<Void> ping(UUID webhook);

    /// What is parked or delivered is sent again.
    ///
    /// @return whether there is such a notification
    Mono<Boolean> replay(UUID webhook, UUID notification);

    /// Newest first.
    Flux<Told> told(UUID webhook, int limit);

    /// Those that are due; what is not settled within the lease is handed out again.
    Flux<Notification> claim(int limit, Duration lease);

    Mono<Void> deliver(Notification notification, String answer);

    /// To be tried again: after 1 s, and twice as long after each further attempt, up to 10 minutes; after
    /// [#MOST_ATTEMPTS] it is parked.
    ///
    /// @return whether it is parked now
    Mono<Boolean> postpone(Notification notification, String problem);

    /// @param state `due`, `delivered` or `parked`
    /// @param answer what the other side answered last, or what went wrong
    record Told(
            UUID id,
            String event,
            String content,
            UUID contentId,
            Instant edge,
            String state,
            int attempts,
            @Nullable String answer) {}
}
