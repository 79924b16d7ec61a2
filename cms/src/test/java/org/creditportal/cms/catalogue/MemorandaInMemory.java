package org.creditportal.cms.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Memoranda kept in memory, where nobody has to wait for anybody.
final class MemorandaInMemory implements Memoranda {

    private final AtomicLong versions = new AtomicLong();
    private final NavigableMap<MemorandumNumber, Kept<Memorandum>> kept = new ConcurrentSkipListMap<>(
            Comparator.comparing(MemorandumNumber::kind).thenComparingInt(MemorandumNumber::number));
    private final Duties duties;

    MemorandaInMemory(Duties duties) {
        this.duties = duties;
    }

    @Override
    public Flux<Kept<Memorandum>> all() {
        return Flux.fromStream(() -> kept.values().stream());
    }

    @Override
    public Mono<Kept<Memorandum>> find(MemorandumNumber number) {
        return Mono.fromCallable(() -> kept.get(number));
    }

    @Override
    public Mono<Kept<Memorandum>> hold(MemorandumNumber number) {
        return find(number);
    }

    @Override
    public Flux<MemorandumNumber> there(Collection<MemorandumNumber> numbers) {
        return Flux.fromIterable(numbers).filter(kept::containsKey).distinct();
    }

    @Override
    public Mono<Long> put(Memorandum memorandum, long version) {
        return find(memorandum.number())
                .map(Kept::version)
                .defaultIfEmpty(0L)
                .filter(seen -> seen == version)
                .map(seen -> versions.incrementAndGet())
                .doOnNext(next -> kept.put(memorandum.number(), new Kept<>(memorandum, next)));
    }

    @Override
    public Flux<Integer> duties(MemorandumNumber number) {
        return duties.all()
                .map(Kept::item)
                .filter(duty -> duty.memoranda().contains(number))
                .map(Duty::number);
    }

    @Override
    public Mono<Void> remove(MemorandumNumber number) {
        return Mono.fromRunnable(() -> kept.remove(number));
    }
}
