package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryAct;
import org.creditportal.cms.delivery.DeliveryBook;
import reactor.core.publisher.Mono;

/// Somebody found out why a push was given up, and has it tried again.
public final class RetryDelivery {

    private final UnitOfWork unitOfWork;
    private final DeliveryBook book;
    private final AuditTrail audit;
    private final Clock clock;

    /// @param clock portal time
    public RetryDelivery(UnitOfWork unitOfWork, DeliveryBook book, AuditTrail audit, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the delivery after the act
    /// @throws Refusal if it is not there, the account may not, or it is not parked
    public Mono<Delivery> retry(UUID id, Account account) {
        var now = clock.instant();
        return unitOfWork.inOne(book.hold(id, now)
                .switchIfEmpty(Mono.error(DeliverySight::unknown))
                .doOnNext(delivery -> admit(delivery, account))
                .flatMap(delivery -> book.retry(id).then(audit.record(List.of(entry(delivery, account)))))
                .then(book.find(id, now)));
    }

    private static void admit(Delivery delivery, Account account) {
        DeliverySight.checkSeen(delivery, account);
        if (!DeliverySight.isWide(account) && !account.worksFor(delivery.department())) {
            throw new Refusal.Forbidden("只有负责发布的部门、信用办和管理员可以重试。");
        }
        DeliverySight.check(delivery, DeliveryAct.RETRY);
    }

    private static AuditRecord entry(Delivery delivery, Account account) {
        var after = Map.of("channel", delivery.channel().name(), "attempts", delivery.attempts());
        return new AuditRecord(account.id(), DeliveryAct.RETRY.code(), "delivery", delivery.id(), after);
    }
}
