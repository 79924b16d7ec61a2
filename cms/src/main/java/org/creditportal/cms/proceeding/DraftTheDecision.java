package org.creditportal.cms.proceeding;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.catalogue.profile.DecisionPart;
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

    /// @throws Refusal if the rules forbid its term or ask for more in it, or it is not possible now
    public Mono<ListEntry> draft(UUID id, Account account, Decision decision) {
        return cases.onProposal(id, Act.DECISION, account, proposal -> {
            var rules = Rules.inForce(proposal.record().profile(), decision.decidedOn());
            demandTerm(rules, proposal, decision);
            Rules.demand(rules.admitsDecision(proposal.list(), stated(decision)));
            return cases.candidates()
                    .draft(id, new DraftDecision(decision, account.id()))
                    .thenReturn(Map.of("number", decision.number()));
        });
    }

    private static Set<DecisionPart> stated(Decision decision) {
        var stated = EnumSet.noneOf(DecisionPart.class);
        if (decision.measures() != null) {
            stated.add(DecisionPart.MEASURES);
        }
        if (decision.removal() != null) {
            stated.add(DecisionPart.REMOVAL);
        }
        if (decision.remedies() != null) {
            stated.add(DecisionPart.REMEDIES);
        }
        return stated;
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
