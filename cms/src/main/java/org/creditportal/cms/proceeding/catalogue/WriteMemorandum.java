package org.creditportal.cms.proceeding.catalogue;

import java.util.List;
import java.util.Optional;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.catalogue.Memorandum;
import org.creditportal.cms.catalogue.RefusedItemException;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// A memorandum is entered, or says something else from now on (D6).
public final class WriteMemorandum {

    private final UnitOfWork unitOfWork;
    private final Memoranda memoranda;
    private final AuditTrail audit;

    public WriteMemorandum(UnitOfWork unitOfWork, Memoranda memoranda, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.memoranda = memoranda;
        this.audit = audit;
    }

    /// @param version that is replaced, 0 for a memorandum that there is none of yet
    /// @return as it is then; empty if it has another version by now
    /// @throws Refusal if the account may not
    /// @throws RefusedItemException if it holds a number of a person
    public Mono<Kept<Memorandum>> write(Account account, Memorandum memorandum, long version) {
        Maintenance.admit(account);
        Maintenance.expectNoNumberOfAPerson("备忘录名称", memorandum.title());
        Maintenance.expectNoNumberOfAPerson("文号", memorandum.documentNumber());
        return unitOfWork.inOne(memoranda
                .hold(memorandum.number())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .filter(before -> Maintenance.isSeen(before.orElse(null), version))
                .flatMap(before -> put(account, before.orElse(null), memorandum, version)));
    }

    private Mono<Kept<Memorandum>> put(
            Account account, @Nullable Kept<Memorandum> before, Memorandum memorandum, long version) {
        return memoranda
                .put(memorandum, version)
                .map(put -> new Kept<>(memorandum, put))
                .flatMap(after -> audit.record(List.of(MaintenanceRecords.written(account, before, after)))
                        .thenReturn(after));
    }
}
