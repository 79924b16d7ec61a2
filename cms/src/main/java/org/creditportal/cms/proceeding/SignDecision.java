package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.catalogue.profile.Hearing;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.Candidate;
import org.creditportal.cms.listing.DraftDecision;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.publication.EntryPublications;
import reactor.core.publisher.Mono;

/// The responsible head signs a decision: the candidate is listed at the next guard, and what excludes it ends at the
/// same instant (A11–A13).
public final class SignDecision {

    private final Cases cases;
    private final EntryPublications publications;
    private final EnterListing enterListing;
    private final EndSuperseded endSuperseded;
    private final OtherListings others;

    public SignDecision(
            Cases cases, EntryPublications publications, EnterListing enterListing, EndSuperseded endSuperseded) {
        this.cases = cases;
        this.publications = publications;
        this.enterListing = enterListing;
        this.endSuperseded = endSuperseded;
        this.others = new OtherListings(cases.entries());
    }

    /// @return the entry in force
    /// @throws Refusal if the rules ask for more before it, the account drafted it, or the subject is on black
    public Mono<ListEntry> sign(UUID id, Account head) {
        return cases.onProposal(id, Act.SIGNATURE, head, proposal -> {
            var draft = Objects.requireNonNull(proposal.draft());
            demandFourEyes(proposal, draft, head);
            var entry = entry(proposal, draft);
            demandHearing(proposal, draft);
            return others.demandRoom(entry)
                    .then(publications.guard())
                    .flatMap(edge -> others.check(entry, edge).flatMap(check -> list(entry, head, check, edge)));
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

    private Mono<Map<String, ?>> list(EntryRecord entry, Account head, CrossCheck check, Instant edge) {
        return enterListing
                .enter(entry, head.id(), check.windows(), edge)
                .then(endSuperseded.end(check.ends(), entry.id(), head.id()))
                .then(cases.candidates().close(entry.id(), "recognised", null))
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
