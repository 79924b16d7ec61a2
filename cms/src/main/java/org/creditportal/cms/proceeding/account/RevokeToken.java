package org.creditportal.cms.proceeding.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// A token stops at once: its owner revokes it, or somebody who may does.
public final class RevokeToken {

    private final UnitOfWork unitOfWork;
    private final Tokens tokens;
    private final AuditTrail audit;

    public RevokeToken(UnitOfWork unitOfWork, Tokens tokens, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.tokens = tokens;
        this.audit = audit;
    }

    /// @param by who revokes it
    /// @param owner whose it is
    /// @throws Refusal if the owner has no such token
    public Mono<Void> revoke(Account by, UUID owner, UUID token) {
        var record = new AuditRecord(by.id(), "token-revocation", "account", owner, Map.of("token", token));
        return unitOfWork
                .inOne(tokens.revoke(owner, token)
                        .filter(revoked -> revoked)
                        .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这个令牌，或它已经撤销。")))
                        .flatMap(revoked -> audit.record(List.of(record)).thenReturn(true)))
                .then();
    }
}
