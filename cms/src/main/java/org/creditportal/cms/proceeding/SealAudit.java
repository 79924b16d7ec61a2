package org.creditportal.cms.proceeding;

import java.time.Duration;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.schedule.Job;
import reactor.core.publisher.Mono;

/// Chains what was done within seconds (mechanism 10).
public final class SealAudit implements Job {

    private static final int STEP = 1000;

    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public SealAudit(UnitOfWork unitOfWork, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit-seals";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Mono<Integer> step() {
        return unitOfWork.inOne(audit.seal(STEP));
    }
}
