package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The responsible head replaces a wrong listing by a right one: at one instant the one ends and the other begins, and
/// the correction is announced where the wrong one was, with an apology (F4).
public final class CorrectEntry {

    private final Cases cases;
    private final EntryPublications publications;
    private final EndListings endListings;
    private final EnterListing enterListing;
    private final EndSuperseded endSuperseded;
    private final OtherListings others;
    private final Purges purges;

    public CorrectEntry(
            Cases cases,
            EntryPublications publications,
            EndListings endListings,
            EnterListing enterListing,
            EndSuperseded endSuperseded,
            Purges purges) {
        this.cases = cases;
        this.publications = publications;
        this.endListings = endListings;
        this.enterListing = enterListing;
        this.endSuperseded = endSuperseded;
        this.others = new OtherListings(cases.entries());
        this.purges = purges;
    }

    /// What is right; `null` where it was right before.
    ///
    /// @param finding what was wrong, for the back office
    /// @param lastDay of validity
    public record Right(
            String finding,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable LocalDate lastDay) {}

    /// @return the corrected entry, which has an id of its own
    /// @throws Refusal if it is not possible now, ends before it begins, or may not be listed on its days
    public Mono<ListEntry> correct(UUID id, Account head, Right right) {
        var corrected = UuidCreator.getTimeOrderedEpoch();
        return cases.onActive(
                        id,
                        Act.CORRECTION,
                        head,
                        wrong -> publications
                                .guard()
                                .flatMap(edge -> replace(wrong, corrected(wrong, corrected, right), head, right, edge))
                                .thenReturn(Map.of("correctedBy", corrected.toString())))
                .then(cases.find(corrected));
    }

    private Mono<Void> replace(ActiveEntry wrong, EntryRecord corrected, Account head, Right right, Instant edge) {
        var exit =
                new Exit.Revocation(cases.today(), Masking.text(right.finding()).value());
        return endListings
                .end(List.of(new Ending(wrong, exit, edge)), Occasion.CORRECTION, head.id())
                .collectList()
                .flatMap(notices -> enter(corrected, notices, head, edge))
                .then(Rules.of(wrong.record()).purges(exit.cause()) ? purges.plan(wrong.id(), edge) : Mono.empty());
    }

    /// Held against other listings like any new one: it may begin or last when the wrong one did not.
    private Mono<Void> enter(EntryRecord corrected, List<UUID> notices, Account head, Instant edge) {
        return others.demandRoom(corrected)
                .then(others.check(corrected, edge))
                .flatMap(check -> enter(corrected, notices, head, edge, check.windows())
                        .then(endSuperseded.end(check.ends(), corrected.id(), head.id())));
    }

    /// The notice of the correction leads to it, where there is one.
    private Mono<Void> enter(
            EntryRecord corrected,
            List<UUID> notices,
            Account head,
            Instant edge,
            Map<UUID, PublicationWindow> windows) {
        return notices.isEmpty()
                ? enterListing.enter(corrected, head.id(), windows, edge)
                : enterListing.enterToldBy(notices.getFirst(), corrected, head.id(), windows);
    }

    private static EntryRecord corrected(ActiveEntry wrong, UUID id, Right right) {
        var record = wrong.record();
        var ground = record.ground();
        var reason = right.reason();
        var outcome = right.outcome();
        return new EntryRecord(
                id,
                null,
                0,
                record.subjectId(),
                record.subject(),
                record.list(),
                record.department(),
                record.region(),
                record.profile(),
                record.profileVersion(),
                new ListingGround(
                        ground.typeName(),
                        ground.field(),
                        reason == null ? ground.reason() : reason,
                        outcome == null ? ground.outcome() : outcome,
                        ground.basis(),
                        ground.decidedOn(),
                        validity(ground.validity(), right.lastDay())),
                record.decision(),
                record.recordedBy());
    }

    private static ValidityPeriod validity(ValidityPeriod before, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(before.firstDay())) {
            throw new Refusal.NotPossibleNow("更正后的有效期（validUntil）不能早于开始日 " + before.firstDay() + " 结束；全部有误的，请办理退出。");
        }
        return lastDay == null ? before : new ValidityPeriod(before.firstDay(), lastDay);
    }
}
