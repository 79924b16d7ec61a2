package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.catalogue.profile.Ruling;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Mono;

/// Ends what a new listing excludes, each when that begins (A13), and what goes over from watch to black where the
/// rules
/// of the watch say so (A17).
public final class EndSuperseded {

    private final Cases cases;
    private final EndListings endListings;

    public EndSuperseded(Cases cases, EndListings endListings) {
        this.cases = cases;
        this.endListings = endListings;
    }

    /// @param ends when each listing ends
    /// @param by the form or entry that excludes them
    Mono<Void> end(Map<UUID, Instant> ends, UUID by, UUID account) {
        return cases.entries()
                .active(ends.keySet())
                .filter(EndSuperseded::mayEndSo)
                .map(entry -> new Ending(
                        entry, new Exit.Superseded(cases.today(), by), Objects.requireNonNull(ends.get(entry.id()))))
                .collectList()
                .flatMapMany(endings -> endListings.end(endings, Occasion.EXIT, account))
                .then();
    }

    private static boolean mayEndSo(ActiveEntry entry) {
        return entry.list() == ListKind.RED
                || Rules.of(entry.record()).allows(entry.list(), ExitCause.SUPERSEDED) instanceof Ruling.Allowed;
    }
}
