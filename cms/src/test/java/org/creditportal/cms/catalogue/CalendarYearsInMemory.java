package org.creditportal.cms.catalogue;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Years kept in memory.
public final class CalendarYearsInMemory implements CalendarYears {

    private final NavigableMap<Integer, NavigableMap<Integer, KnownYear>> years = new ConcurrentSkipListMap<>();

    @Override
    public Flux<KnownYear> newest() {
        return Flux.fromStream(() ->
                years.values().stream().map(versions -> versions.lastEntry().getValue()));
    }

    @Override
    public Mono<KnownYear> newest(int year) {
        return newest().filter(known -> known.year() == year).singleOrEmpty();
    }

    @Override
    public Mono<Boolean> add(CalendarYear year, int version) {
        return Mono.fromCallable(() -> years.computeIfAbsent(year.year(), first -> new ConcurrentSkipListMap<>())
                        .putIfAbsent(version, new KnownYear(year, version, Instant.EPOCH))
                == null);
    }
}
