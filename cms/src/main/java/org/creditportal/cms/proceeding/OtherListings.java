package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.List;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.listing.Standing;
import reactor.core.publisher.Mono;

/// What else is on record of a subject, against which each new listing of it is held (A13).
record OtherListings(ListEntries entries) {

    /// @throws Refusal.NotPossibleNow if another decision stands for the same days
    Mono<Void> demandRoom(EntryRecord entry) {
        return entries.standing(List.of(entry.subjectId()), entry.list(), entry.department())
                .filter(standing -> overlaps(standing, entry.ground()))
                .next()
                .flatMap(standing -> Mono.error(new Refusal.NotPossibleNow(Advice.STANDING)));
    }

    private static boolean overlaps(Standing standing, ListingGround ground) {
        return standing.isSameDecision(ground) || standing.overlaps(ground);
    }

    /// When the entry is seen, and what ends by it.
    ///
    /// @param edge nothing begins earlier
    /// @throws Refusal.NotPossibleNow if the subject is on a list that excludes this one
    Mono<CrossCheck> check(EntryRecord entry, Instant edge) {
        return new Excluded(entries).by(entry).map(others -> check(entry, edge, others));
    }

    private static CrossCheck check(EntryRecord entry, Instant edge, List<Listed> others) {
        var waiting = new AwaitingEntry(
                entry.id(), entry.subjectId(), 0, entry.ground().validity());
        var check = CrossCheck.of(entry.list(), List.of(waiting), edge, others);
        if (!check.leftOut().isEmpty()) {
            Rules.demand(Excluded.ruling(Rules.of(entry)));
        }
        return check;
    }
}
