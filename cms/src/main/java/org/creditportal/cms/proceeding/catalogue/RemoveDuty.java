package org.creditportal.cms.proceeding.catalogue;

import java.util.List;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.Duty;
import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// A duty is taken out of the catalogue (D7).
public final class RemoveDuty {

    private final UnitOfWork unitOfWork;
    private final Duties duties;
    private final AuditTrail audit;

    public RemoveDuty(UnitOfWork unitOfWork, Duties duties, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.duties = duties;
        this.audit = audit;
    }

    /// @param version as it was last seen
    /// @return as it was; empty if it has another version by now
    /// @throws Refusal if the account may not, or there is none
    public Mono<Kept<Duty>> remove(Account account, int number, long version) {
        Maintenance.admit(account);
        return unitOfWork.inOne(duties.hold(number)
                .switchIfEmpty(Maintenance.unknown("部门职责第 " + number + " 项"))
                .filter(before -> before.version() == version)
                .flatMap(before -> duties.remove(number)
                        .then(audit.record(List.of(MaintenanceRecords.removedDuty(account, before))))
                        .thenReturn(before)));
    }
}
