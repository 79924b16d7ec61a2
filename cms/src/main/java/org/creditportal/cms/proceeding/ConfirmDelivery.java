package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryAct;
import org.creditportal.cms.delivery.DeliveryBook;
import org.creditportal.cms.publication.Masking;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The department confirms that an announcement appeared on a channel that the portal cannot reach itself (C2, B3).
public final class ConfirmDelivery {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final UnitOfWork unitOfWork;
    private final DeliveryBook book;
    private final AuditTrail audit;
    private final Clock clock;

    /// @param clock portal time
    public ConfirmDelivery(UnitOfWork unitOfWork, DeliveryBook book, AuditTrail audit, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param proof where it can be seen, kept masked
    /// @param on the day in Asia/Shanghai on which it appeared, `null` for now
    /// @return the delivery after the act
    /// @throws Refusal if it is not there, the account may not, or it is not possible now
    public Mono<Delivery> confirm(UUID id, Account account, String proof, @Nullable LocalDate on) {
        var now = clock.instant();
        var at = appearedAt(on, now);
        var masked = Masking.text(proof).value();
        return unitOfWork.inOne(book.hold(id, now)
                .switchIfEmpty(Mono.error(DeliverySight::unknown))
                .doOnNext(delivery -> admit(delivery, account))
                .flatMap(delivery -> book.fulfil(id, account.id(), at, masked)
                        .then(audit.record(List.of(entry(delivery, account, masked, at)))))
                .then(book.find(id, now)));
    }

    private static Instant appearedAt(@Nullable LocalDate on, Instant now) {
        var today = LocalDate.ofInstant(now, CHINA);
        if (on != null && on.isAfter(today)) {
            throw new Refusal.NotPossibleNow("发布日 " + on + " 还没有到；只能确认已经发布的公告，今天是 " + today + "。");
        }
        return on == null || on.equals(today) ? now : on.atStartOfDay(CHINA).toInstant();
    }

    private static void admit(Delivery delivery, Account account) {
        DeliverySight.checkSeen(delivery, account);
        if (!account.worksFor(delivery.department())) {
            throw new Refusal.Forbidden("只有负责发布的部门可以确认。");
        }
        DeliverySight.check(delivery, DeliveryAct.CONFIRMATION);
    }

    private static AuditRecord entry(Delivery delivery, Account account, String proof, Instant at) {
        var after = Map.of("channel", delivery.channel().name(), "proof", proof, "fulfilledAt", at.toString());
        return new AuditRecord(account.id(), DeliveryAct.CONFIRMATION.code(), "delivery", delivery.id(), after);
    }
}
