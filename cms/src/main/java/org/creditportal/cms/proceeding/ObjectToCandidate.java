package org.creditportal.cms.proceeding;

import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Objection;
import org.creditportal.cms.publication.Masking;
import reactor.core.publisher.Mono;

/// A department notes an objection to a recognition: it waits until the objection is verified (A9).
public final class ObjectToCandidate {

    private final Cases cases;

    public ObjectToCandidate(Cases cases) {
        this.cases = cases;
    }

    /// @param text in the objector's words; numbers of citizens in it are masked
    /// @throws Refusal if it is not possible now
    public Mono<ListEntry> object(UUID id, Account account, String text) {
        return cases.onProposal(id, Act.OBJECTION, account, proposal -> {
            var objection = new Objection(cases.today(), Masking.text(text).value(), null);
            return cases.candidates()
                    .object(id, objection)
                    .thenReturn(Map.of("on", objection.on().toString()));
        });
    }
}
