package org.creditportal.cms.proceeding.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// A session is over before its time: its owner signs out, or somebody who may ends it.
public final class EndSession {

    private final UnitOfWork unitOfWork;
    private final Sessions sessions;
    private final AuditTrail audit;

    public EndSession(UnitOfWork unitOfWork, Sessions sessions, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// @param by who ends it
    /// @param owner whose it is
    /// @throws Refusal if the owner has no such session
    public Mono<Void> end(Account by, UUID owner, UUID session) {
        var record = new AuditRecord(by.id(), "sign-out", "account", owner, Map.of("session", session));
        return unitOfWork
                .inOne(sessions.end(owner, session)
                        .filter(ended -> ended)
                        .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这个会话，或它已经结束。")))
                        .flatMap(ended -> audit.record(List.of(record)).thenReturn(true)))
                .then();
    }
}
