package org.creditportal.cms.proceeding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.schedule.Job;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Removes what may not be kept, once readers see it no more (B6). What is left is a line of audit with its id.
public final class PurgeEntries implements Job {

    private static final int STEP = 50;

    private final Cases cases;
    private final Purges purges;
    private final AnnouncementPublications announcements;

    public PurgeEntries(Cases cases, Purges purges, AnnouncementPublications announcements) {
        this.cases = cases;
        this.purges = purges;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "purges";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Mono<Integer> step() {
        return cases.unitOfWork()
                .inOne(purges.due(STEP)
                        .collectList()
                        .flatMap(due ->
                                Flux.fromIterable(due).concatMap(this::purge).then(Mono.just(due.size()))));
    }

    private Mono<Void> purge(UUID entry) {
        return announcements
                .forget(entry)
                .then(purges.purge(entry))
                .then(cases.audit().record(List.of(new AuditRecord(null, "purge", "entry", entry, Map.of()))));
    }
}
