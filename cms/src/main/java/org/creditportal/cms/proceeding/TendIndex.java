package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.relay.Comparisons;
import org.creditportal.cms.relay.IndexPlans;
import reactor.core.publisher.Mono;

/// An administrator or the credit office asks for something to be done to the index. One of the nodes does it soon.
public final class TendIndex {

    /// There is one index; it has no id.
    private static final UUID THE_INDEX = new UUID(0, 0);

    private final UnitOfWork unitOfWork;
    private final IndexPlans plans;
    private final Comparisons comparisons;
    private final Outbox outbox;
    private final AuditTrail audit;

    public TendIndex(
            UnitOfWork unitOfWork, IndexPlans plans, Comparisons comparisons, Outbox outbox, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.comparisons = comparisons;
        this.outbox = outbox;
        this.audit = audit;
    }

    /// @throws Refusal if the account may not, or the same goes on already
    public Mono<Void> tend(Account account, IndexAct act) {
        admit(account);
        return unitOfWork.inOne(ask(act).filter(asked -> asked)
                .switchIfEmpty(Mono.error(() -> goesOn(act)))
                .then(audit.record(List.of(new AuditRecord(account.id(), act.code(), "index", THE_INDEX, Map.of())))));
    }

    /// @throws Refusal if the account may neither tend the index nor see how it is
    public static void admit(Account account) {
        if (account.role() != Role.ADMINISTRATOR && account.role() != Role.OFFICE) {
            throw new Refusal.Forbidden("只有管理员和信用办可以查看和维护索引。");
        }
    }

    private Mono<Boolean> ask(IndexAct act) {
        return switch (act) {
            case REBUILD -> plans.ask();
            case RECONCILE -> comparisons.ask();
            case RETRY -> outbox.retryParked().thenReturn(true);
        };
    }

    private static Refusal goesOn(IndexAct act) {
        return new Refusal.NotPossibleNow(
                switch (act) {
                    case REBUILD -> "索引正在重建；现在可以做的是：reconcile、retry。";
                    case RECONCILE -> "索引正在核对；现在可以做的是：rebuild、retry。";
                    case RETRY -> "现在可以做的是：rebuild、reconcile。";
                });
    }
}
