package org.creditportal.cms.catalogue;

import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Duties kept in memory, where nobody has to wait for anybody.
final class DutiesInMemory implements Duties {

    private final AtomicLong versions = new AtomicLong();
    private final NavigableMap<Integer, Kept<Duty>> kept = new ConcurrentSkipListMap<>();

    @Override
    public Flux<Kept<Duty>> all() {
        return Flux.fromStream(() -> kept.values().stream());
    }

    @Override
    public Mono<Kept<Duty>> find(int number) {
        return Mono.fromCallable(() -> kept.get(number));
    }

    @Override
    public Mono<Kept<Duty>> hold(int number) {
        return find(number);
    }

    @Override
    public Mono<Long> put(Duty duty, long version) {
        return find(duty.number())
                .map(Kept::version)
                .defaultIfEmpty(0L)
                .filter(seen -> seen == version)
                .map(seen -> versions.incrementAndGet())
                .doOnNext(next -> kept.put(duty.number(), new Kept<>(duty, next)));
    }

    @Override
    public Mono<Void> remove(int number) {
        return Mono.fromRunnable(() -> kept.remove(number));
    }
}
