package org.creditportal.cms.proceeding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

    /// Announcements and new listings of one step: each takes a dozen statements, and all must be done well before the
    /// guard is over, or the step begins anew for ever.
    private static final int MOST_WRITTEN = 8;

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
        return over.isEmpty() ? Mono.just(0) : publications.guard().flatMap(edge -> announce(over, edge));
    }

    private Mono<Integer> announce(List<ActiveEntry> over, Instant edge) {
        var timely = timely(over.stream().map(entry -> ending(entry, edge)).toList());
        return end(timely, edge).thenReturn(timely.size());
    }

    private static List<Ending> timely(List<Ending> endings) {
        var announcements = new HashSet<EndedTogether>();
        var timely = new ArrayList<Ending>();
        var watched = 0;
        for (var ending : endings) {
            announcements.add(EndedTogether.of(ending));
            watched += WatchAfterBlack.follows(ending.entry(), ending.exit()) ? 1 : 0;
            if (announcements.size() + watched > MOST_WRITTEN) {
                break;
            }
            timely.add(ending);
        }
        return timely;
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
