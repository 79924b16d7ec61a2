package org.creditportal.cms.proceeding;

import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.DraftDecision;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Mono;

/// A department drafts the decision document (A12), which waits for the signature of another account.
public final class DraftTheDecision {

    private final Cases cases;

    public DraftTheDecision(Cases cases) {
        this.cases = cases;
    }

    /// @throws Refusal if the rules forbid its term, or it is not possible now
    public Mono<ListEntry> draft(UUID id, Account account, Decision decision) {
        return cases.onProposal(id, Act.DECISION, account, proposal -> {
            demandTerm(Rules.inForce(proposal.record().profile(), decision.decidedOn()), proposal, decision);
            return cases.candidates()
                    .draft(id, new DraftDecision(decision, account.id()))
                    .thenReturn(Map.of("number", decision.number()));
        });
    }

    /// How long dishonesty of a degree may be public (R2).
    private static void demandTerm(RuleVersion rules, Proposal proposal, Decision decision) {
        var degree = decision.degree();
        if (proposal.list() == ListKind.BLACK && degree != null) {
            Rules.demand(rules.admitsTerm(
                    degree, decision.decidedOn(), decision.validity().lastDay()));
        }
    }
}
