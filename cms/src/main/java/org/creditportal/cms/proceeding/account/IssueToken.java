package org.creditportal.cms.proceeding.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.cms.account.AccessToken;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.OpaqueSecret;
import org.creditportal.cms.account.TokenDigest;
import org.creditportal.cms.account.TokenScope;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// An account makes a token for a program of its own, which may do no more than the account, and ends within a year.
public final class IssueToken {

    /// By which scanners for leaked secrets know it.
    private static final String PREFIX = "cpt_";

    private static final int MOST = 50;

    private final UnitOfWork unitOfWork;
    private final Tokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    /// @param clock the real time
    public IssueToken(UnitOfWork unitOfWork, Tokens tokens, AuditTrail audit, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is asked for.
    public record Wanted(String name, TokenScope scope, Instant expiresAt) {}

    /// @param value the token itself, shown once
    public record Issued(AccessToken token, String value) {

        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }

    /// @param through the token that asks, if one does: what leaks must not make more of itself
    /// @throws Refusal if it would last too long, or reach further than the one that asks
    public Mono<Issued> issue(Account account, Optional<AccessToken> through, Wanted wanted) {
        return Mono.defer(() -> {
            demandTerm(wanted.expiresAt());
            through.ifPresent(token -> demandWithin(token, wanted));
            var value = OpaqueSecret.random(PREFIX);
            var token = token(account, wanted);
            return unitOfWork.inOne(demandRoom(account)
                    .then(tokens.issue(token, TokenDigest.of(value)))
                    .then(audit.record(
                            List.of(new AuditRecord(account.id(), "token", "account", account.id(), note(token)))))
                    .thenReturn(new Issued(token, value)));
        });
    }

    private AccessToken token(Account account, Wanted wanted) {
        return new AccessToken(
                UuidCreator.getTimeOrderedEpoch(),
                account,
                wanted.name(),
                wanted.scope(),
                clock.instant(),
                wanted.expiresAt(),
                null);
    }

    private void demandTerm(Instant expiresAt) {
        var now = clock.instant();
        if (!expiresAt.isAfter(now)
                || expiresAt.isAfter(now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant())) {
            throw new Refusal.NotPossibleNow("令牌的到期时刻 expiresAt 必须在将来，最长一年。");
        }
    }

    private static void demandWithin(AccessToken through, Wanted wanted) {
        var end = through.expiresAt();
        if (!through.scope().covers(wanted.scope())
                || (end != null && wanted.expiresAt().isAfter(end))) {
            throw new Refusal.Forbidden("用令牌签发的令牌，范围和期限都不得超过它自己；请登录后签发。");
        }
    }

    private Mono<Void> demandRoom(Account account) {
        return tokens.of(account.id())
                .count()
                .doOnNext(count -> {
                    if (count >= MOST) {
                        throw new Refusal.NotPossibleNow("最多 " + MOST + " 个令牌；请先撤销不用的。");
                    }
                })
                .then();
    }

    private static Map<String, ?> note(AccessToken token) {
        return Map.of(
                "token",
                token.id(),
                "name",
                token.name(),
                "scope",
                token.scope().code(),
                "groups",
                token.scope().groups().stream().sorted().toList());
    }
}
