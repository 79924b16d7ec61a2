package org.creditportal.cms.proceeding;

import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.publication.Masking;
import reactor.core.publisher.Mono;

/// A department says what it found of an objection: recognition goes on, or the candidate is dismissed (A9).
public final class VerifyObjection {

    private final Cases cases;
    private final CloseCandidate closeCandidate;

    public VerifyObjection(Cases cases, CloseCandidate closeCandidate) {
        this.cases = cases;
        this.closeCandidate = closeCandidate;
    }

    /// @param isUpheld whether the objection is right
    /// @return the candidate, or empty if it is dismissed
    /// @throws Refusal if it is not possible now
    public Mono<ListEntry> verify(UUID id, Account account, boolean isUpheld, String finding) {
        var found = Masking.text(finding).value();
        return cases.onProposal(
                id,
                Act.VERIFICATION,
                account,
                proposal -> cases.candidates()
                        .verify(id, found)
                        .then(isUpheld ? closeCandidate.close(proposal, "dismissed", found) : Mono.empty())
                        .thenReturn(Map.of("upheld", isUpheld)));
    }
}
