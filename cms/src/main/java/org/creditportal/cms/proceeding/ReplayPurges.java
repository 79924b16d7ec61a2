package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.publication.EntryPublications;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Purges again what a restored store brought back: the ledger of ids is kept outside the store (B6).
public final class ReplayPurges {

    /// A replay is of many entries; none is its content.
    private static final UUID LEDGER = new UUID(0, 0);

    /// Few enough to be planned within half a guard.
    private static final int STEP = 200;

    private final Cases cases;
    private final EntryPublications publications;
    private final Purges purges;

    public ReplayPurges(Cases cases, EntryPublications publications, Purges purges) {
        this.cases = cases;
        this.publications = publications;
        this.purges = purges;
    }

    /// Ids of all that was purged.
    ///
    /// @throws Refusal if the account may not
    public Flux<UUID> ledger(Account account) {
        admit(account);
        return purges.ledger();
    }

    /// Readers lose the entries at a guard, as with any other end, and seconds later they are purged; those that are
    /// not
    /// there stay purged.
    ///
    /// @return how many ids were taken
    /// @throws Refusal if the account may not
    public Mono<Integer> replay(Account account, Collection<UUID> ids) {
        admit(account);
        return Flux.fromIterable(ids)
                .buffer(STEP)
                .concatMap(step ->
                        cases.unitOfWork().inOne(publications.guard().flatMap(edge -> plan(account, step, edge))))
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> plan(Account account, List<UUID> step, Instant edge) {
        var act = new AuditRecord(account.id(), "replay", "purge", LEDGER, Map.of("entries", step.size()));
        var ends = step.stream().distinct().collect(Collectors.toMap(id -> id, id -> edge));
        return publications
                .end(ends)
                .thenMany(Flux.fromIterable(step))
                .concatMap(id -> purges.plan(id, edge))
                .then(cases.audit().record(List.of(act)))
                .thenReturn(step.size());
    }

    private static void admit(Account account) {
        if (account.role() != Role.ADMINISTRATOR) {
            throw new Refusal.Forbidden("只有管理员可以查看和重放清除记录。");
        }
    }
}
