package org.creditportal.cms.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.listing.Purges;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Purges again what a restored store brought back: the ledger of ids is kept outside the store (B6).
public final class ReplayPurges {

    /// A replay is of many entries; none is its content.
    private static final UUID LEDGER = new UUID(0, 0);

    private final Cases cases;
    private final Purges purges;

    public ReplayPurges(Cases cases, Purges purges) {
        this.cases = cases;
        this.purges = purges;
    }

    /// Ids of all that was purged.
    ///
    /// @throws Refusal if the account may not
    public Flux<UUID> ledger(Account account) {
        admit(account);
        return purges.ledger();
    }

    /// The entries are purged within seconds; those that are not there stay purged.
    ///
    /// @throws Refusal if the account may not
    public Mono<Integer> replay(Account account, Collection<UUID> ids) {
        admit(account);
        var act = new AuditRecord(account.id(), "replay", "purge", LEDGER, Map.of("entries", ids.size()));
        return cases.unitOfWork()
                .inOne(Flux.fromIterable(ids)
                        .concatMap(id -> purges.plan(id, cases.clock().instant()))
                        .then(cases.audit().record(List.of(act)))
                        .thenReturn(ids.size()));
    }

    private static void admit(Account account) {
        if (account.role() != Role.ADMINISTRATOR) {
            throw new Refusal.Forbidden("只有管理员可以查看和重放清除记录。");
        }
    }
}
