package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.catalogue.profile.Hearing;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.listing.Candidate;
import org.creditportal.cms.listing.DraftDecision;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.listing.Standing;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Mono;

/// The responsible head signs a decision: the candidate is listed at the next guard, and what excludes it ends at the
/// same instant (A11–A13).
public final class SignDecision {

    private final Cases cases;
    private final Excluded excluded;
    private final EntryPublications publications;
    private final EnterListing enterListing;
    private final EndSuperseded endSuperseded;

    public SignDecision(
            Cases cases, EntryPublications publications, EnterListing enterListing, EndSuperseded endSuperseded) {
        this.cases = cases;
        this.excluded = new Excluded(cases.entries());
        this.publications = publications;
        this.enterListing = enterListing;
        this.endSuperseded = endSuperseded;
    }

    /// @return the entry in force
    /// @throws Refusal if the rules ask for more before it, the account drafted it, or the subject is on black
    public Mono<ListEntry> sign(UUID id, Account head) {
        return cases.onProposal(id, Act.SIGNATURE, head, proposal -> {
            var draft = Objects.requireNonNull(proposal.draft());
            demandFourEyes(proposal, draft, head);
            var entry = entry(proposal, draft);
            demandHearing(proposal, draft);
            return demandNoOverlap(entry)
                    .then(Mono.defer(() -> excluded.by(entry)
                            .zipWith(publications.guard())
                            .flatMap(both -> list(proposal, entry, head, both.getT1(), both.getT2()))));
        });
    }

    private static void demandFourEyes(Proposal proposal, DraftDecision draft, Account head) {
        if (draft.draftedBy().equals(head.id())
                || proposal.record().recordedBy().equals(head.id())) {
            throw new Refusal.Forbidden("登记人和起草人不得签署，请由本部门另一位负责人签署。");
        }
    }

    /// What must be given before it is judged by the rules of the day of the decision, which the entry keeps.
    private void demandHearing(Proposal proposal, DraftDecision draft) {
        var rules = Rules.inForce(proposal.record().profile(), draft.decision().decidedOn());
        Rules.demand(rules.admitsRecognition(
                proposal.list(),
                proposal.subject().kind(),
                hearing(proposal, cases.clock().instant())));
    }

    private static Hearing hearing(Proposal proposal, Instant at) {
        return switch (proposal) {
            case Candidate candidate -> new Hearing(candidate.priorNoticeOn() != null, false);
            case NoticedCandidate noticed ->
                new Hearing(noticed.priorNoticeOn() != null, noticed.term().isOver(at));
        };
    }

    private Mono<Void> demandNoOverlap(EntryRecord entry) {
        return cases.entries()
                .standing(List.of(entry.subjectId()), entry.list(), entry.department())
                .filter(standing -> overlaps(standing, entry.ground()))
                .next()
                .flatMap(standing -> Mono.error(new Refusal.NotPossibleNow(Advice.STANDING)));
    }

    private static boolean overlaps(Standing standing, ListingGround ground) {
        return standing.isSameDecision(ground) || standing.overlaps(ground);
    }

    private Mono<Map<String, ?>> list(
            Proposal proposal, EntryRecord entry, Account head, List<Listed> others, Instant edge) {
        var waiting = new AwaitingEntry(
                entry.id(), entry.subjectId(), 0, entry.ground().validity());
        var check = CrossCheck.of(
                entry.list() == ListKind.WATCH ? ListKind.BLACK : entry.list(), List.of(waiting), edge, others);
        if (!check.leftOut().isEmpty()) {
            Rules.demand(Excluded.ruling(Rules.of(entry)));
        }
        return enterListing
                .enter(entry, head.id(), check.windows(), edge)
                .then(endSuperseded.end(check.ends(), entry.id(), head.id()))
                .then(cases.candidates().close(proposal.id(), "recognised", null))
                .thenReturn(Map.of("edge", edge, "profileVersion", entry.profileVersion()));
    }

    private static EntryRecord entry(Proposal proposal, DraftDecision draft) {
        var candidate = proposal.record();
        var decision = draft.decision();
        var ground = new ListingGround(
                candidate.typeName(),
                candidate.field(),
                candidate.reason(),
                candidate.outcome(),
                candidate.basis(),
                decision.decidedOn(),
                decision.validity());
        return new EntryRecord(
                candidate.id(),
                null,
                0,
                candidate.subjectId(),
                candidate.subject(),
                candidate.list(),
                candidate.department(),
                candidate.region(),
                candidate.profile(),
                Rules.inForce(candidate.profile(), decision.decidedOn()).version(),
                ground,
                decision,
                candidate.recordedBy());
    }
}
