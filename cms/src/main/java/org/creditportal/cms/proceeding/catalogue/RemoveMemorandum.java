package org.creditportal.cms.proceeding.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.catalogue.Memorandum;
import org.creditportal.cms.catalogue.MemorandumNumber;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// A memorandum is taken out of the catalogue, if no duty leads it (D6).
public final class RemoveMemorandum {

    private final UnitOfWork unitOfWork;
    private final Memoranda memoranda;
    private final AuditTrail audit;

    public RemoveMemorandum(UnitOfWork unitOfWork, Memoranda memoranda, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.memoranda = memoranda;
        this.audit = audit;
    }

    /// @param version as it was last seen
    /// @return as it was; empty if it has another version by now
    /// @throws Refusal if the account may not, there is none, or a duty names it
    public Mono<Kept<Memorandum>> remove(Account account, MemorandumNumber number, long version) {
        Maintenance.admit(account);
        return unitOfWork.inOne(memoranda
                .hold(number)
                .switchIfEmpty(Maintenance.unknown(number.label()))
                .filter(before -> before.version() == version)
                .flatMap(before -> memoranda
                        .duties(number)
                        .collectList()
                        .doOnNext(duties -> expectNone(number, duties))
                        .then(memoranda.remove(number))
                        .then(audit.record(List.of(MaintenanceRecords.removed(account, before))))
                        .thenReturn(before)));
    }

    private static void expectNone(MemorandumNumber number, List<Integer> duties) {
        if (!duties.isEmpty()) {
            var named = duties.stream().map(duty -> "第 " + duty + " 项").collect(Collectors.joining("、"));
            throw new Refusal.NotPossibleNow(
                    number.label() + "仍由部门职责" + named + "牵头落实；请先修改这些职责（PUT /cms/v1/catalogue/duties/{number}），再删除。");
        }
    }
}
