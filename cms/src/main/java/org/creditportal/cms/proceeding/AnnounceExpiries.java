package org.creditportal.cms.proceeding;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.schedule.Job;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Announces listings whose validity is over. Readers have not seen them since then, whether or not this runs (C1, B3).
public final class AnnounceExpiries implements Job {

    private static final int STEP = 200;

    /// A unit of work ends within half a guard; each announcement, and each watch that follows, takes a part of it.
    private static final int MOST_TOGETHER = 8;

    private final Cases cases;
    private final EntryPublications publications;
    private final EndListings endListings;
    private final WatchAfterBlack watchAfterBlack;

    public AnnounceExpiries(
            Cases cases, EntryPublications publications, EndListings endListings, WatchAfterBlack watchAfterBlack) {
        this.cases = cases;
        this.publications = publications;
        this.endListings = endListings;
        this.watchAfterBlack = watchAfterBlack;
    }

    @Override
    public String name() {
        return "expiry-notices";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Mono<Integer> step() {
        return cases.unitOfWork()
                .inOne(cases.entries()
                        .unannouncedExpiries(STEP)
                        .collectList()
                        .flatMapMany(cases.entries()::active)
                        .collectList()
                        .flatMap(this::announce));
    }

    private Mono<Integer> announce(List<ActiveEntry> over) {
        return over.isEmpty()
                ? Mono.just(0)
                : publications.guard().flatMap(edge -> {
                    var endings = few(over.stream().map(entry -> ending(entry, edge)));
                    return end(endings, edge).thenReturn(endings.size());
                });
    }

    /// The others follow in the next step.
    private static List<Ending> few(Stream<Ending> endings) {
        return endings
                .collect(Collectors.groupingBy(AnnounceExpiries::together, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(MOST_TOGETHER)
                .flatMap(List::stream)
                .toList();
    }

    private static Object together(Ending ending) {
        var entry = ending.entry();
        return WatchAfterBlack.follows(entry, ending.exit()) ? entry.id() : EndedTogether.of(ending);
    }

    private Mono<Void> end(List<Ending> endings, Instant edge) {
        return endListings
                .end(endings, Occasion.EXIT, null)
                .thenMany(Flux.fromIterable(endings))
                .concatMap(ending -> watchAfterBlack.follow(ending.entry(), ending.exit(), null, edge, null))
                .then();
    }

    private static Ending ending(ActiveEntry entry, Instant edge) {
        var lastDay = Objects.requireNonNull(entry.record().ground().validity().lastDay());
        return new Ending(entry, new Exit.Expiry(lastDay.plusDays(1)), edge);
    }
}
