package org.creditportal.cms.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;
import reactor.core.publisher.Mono;

/// A department notes that it warned a subject of being on watch, and told it until when (A16).
public final class WarnSubject {

    private final Cases cases;

    public WarnSubject(Cases cases) {
        this.cases = cases;
    }

    /// @param on when it was warned, not in the future
    /// @throws Refusal if it is not possible now
    public Mono<ListEntry> warn(UUID id, Account account, LocalDate on) {
        return cases.onActive(id, Act.WARNING, account, entry -> {
            if (on.isAfter(cases.today())) {
                throw new Refusal.NotPossibleNow("警示日期不能晚于今天。");
            }
            return cases.entries().warn(id, on).thenReturn(Map.of("on", on.toString()));
        });
    }
}
