package org.creditportal.cms.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;
import reactor.core.publisher.Mono;

/// A department notes that it told the party of reason, basis and rights beforehand (A10).
public final class TellParty {

    private final Cases cases;

    public TellParty(Cases cases) {
        this.cases = cases;
    }

    /// @param on when it was told, not in the future
    /// @throws Refusal if it is not possible now
    public Mono<ListEntry> tell(UUID id, Account account, LocalDate on) {
        return cases.onProposal(id, Act.PRIOR_NOTICE, account, proposal -> {
            if (on.isAfter(cases.today())) {
                throw new Refusal.NotPossibleNow("告知日期不能晚于今天。");
            }
            return cases.candidates().tell(id, on).thenReturn(Map.of("on", on.toString()));
        });
    }
}
