package org.creditportal.cms.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.DuePush;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.delivery.PushQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A queue in memory without pauses: what was postponed is due again at once.
final class PushQueueInMemory implements PushQueue {

    final Map<UUID, DuePush> waiting = new ConcurrentHashMap<>();
    final Map<UUID, String> fulfilled = new ConcurrentHashMap<>();
    final Map<UUID, String> parked = new ConcurrentHashMap<>();
    final Map<UUID, Instant> early = new ConcurrentHashMap<>();
    final List<String> problems = new ArrayList<>();

    /// @return the announcement
    UUID put(UUID delivery, String endpoint) {
        var announcement = UUID.randomUUID();
        var channel = new Channel(Channel.Kind.UPPER_SITE, "虚构省平台");
        waiting.put(delivery, new DuePush(delivery, announcement, channel, Endpoint.parse(endpoint, true), 0));
        return announcement;
    }

    @Override
    public Flux<DuePush> claim(int limit, Duration lease) {
        return Flux.defer(() -> {
            waiting.replaceAll((id, push) ->
                    new DuePush(push.id(), push.announcement(), push.channel(), push.endpoint(), push.attempts() + 1));
            return Flux.fromIterable(List.copyOf(waiting.values()));
        });
    }

    @Override
    public Mono<Void> fulfil(DuePush push, String proof) {
        return Mono.fromRunnable(() -> {
            waiting.remove(push.id());
            fulfilled.put(push.id(), proof);
        });
    }

    @Override
    public Mono<Boolean> postpone(DuePush push, String problem) {
        return Mono.fromCallable(() -> {
            problems.add(problem);
            var isParked = push.attempts() >= MOST_ATTEMPTS;
            if (isParked) {
                waiting.remove(push.id());
                parked.put(push.id(), problem);
            }
            return isParked;
        });
    }

    @Override
    public Mono<Void> park(DuePush push, String problem) {
        return Mono.fromRunnable(() -> {
            waiting.remove(push.id());
            parked.put(push.id(), problem);
        });
    }

    @Override
    public Mono<Void> await(DuePush push, Instant visibleFrom) {
        return Mono.fromRunnable(() -> {
            waiting.remove(push.id());
            early.put(push.id(), visibleFrom);
        });
    }
}
