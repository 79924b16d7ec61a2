package org.creditportal.cms.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.outbox.OutboxMessage;
import org.creditportal.cms.outbox.ParkedMessage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// An outbox that forgets leases, and rests at no time.
final class OutboxInMemory implements Outbox {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    final Map<Long, OutboxMessage> waiting = new TreeMap<>();
    final Map<Long, OutboxMessage> parked = new TreeMap<>();
    final TreeSet<Long> postponed = new TreeSet<>();
    final TreeSet<String> problems = new TreeSet<>();

    void put(long id, UUID record, long version) {
        waiting.put(id, new OutboxMessage(id, "entry", record, version, NOON, 0));
    }

    @Override
    public Flux<OutboxMessage> claim(int limit, Duration lease) {
        return Flux.defer(() -> {
            waiting.replaceAll((id, message) -> attempted(message));
            return Flux.fromIterable(List.copyOf(waiting.values()));
        });
    }

    @Override
    public Mono<Void> acknowledge(Collection<Long> ids) {
        return Mono.fromRunnable(() -> waiting.keySet().removeAll(ids));
    }

    @Override
    public Mono<Void> postpone(Collection<Long> ids, String problem, boolean isTheirOwnFault) {
        return Mono.fromRunnable(() -> {
            postponed.addAll(ids);
            problems.add(problem);
            ids.stream()
                    .map(waiting::get)
                    .filter(message -> isTheirOwnFault && message.attempts() >= 20)
                    .toList()
                    .forEach(message -> parked.put(message.id(), waiting.remove(message.id())));
        });
    }

    @Override
    public Mono<Void> enqueue(Collection<UUID> records) {
        return Mono.fromRunnable(() -> records.forEach(id -> put(1000L + waiting.size(), id, 1)));
    }

    @Override
    public Mono<Long> mend(Map<UUID, Long> held) {
        return Mono.fromSupplier(() -> {
            held.forEach((id, version) -> put(2000L + waiting.size(), id, version));
            return (long) held.size();
        });
    }

    @Override
    public Flux<ParkedMessage> parked() {
        return Flux.fromStream(
                () -> parked.values().stream().map(message -> new ParkedMessage(message, NOON, problems.first())));
    }

    @Override
    public Mono<Long> retryParked() {
        return Mono.fromSupplier(() -> {
            long retried = parked.size();
            parked.values().forEach(message -> put(message.id(), message.contentId(), message.version()));
            parked.clear();
            return retried;
        });
    }

    private static OutboxMessage attempted(OutboxMessage message) {
        return new OutboxMessage(
                message.id(),
                message.content(),
                message.contentId(),
                message.version(),
                message.effectAt(),
                message.attempts() + 1);
    }
}
