package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.webhook.Webhook;
import org.creditportal.cms.webhook.Webhooks;
import reactor.core.publisher.Mono;

/// An administrator says which systems are told that what readers see has changed.
public final class TendWebhooks {

    private static final int SECRET_BYTES = 32;

    private final UnitOfWork unitOfWork;
    private final Webhooks webhooks;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TendWebhooks(UnitOfWork unitOfWork, Webhooks webhooks, AuditTrail audit, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param secret by which its notifications are signed; told once
    public record Registered(Webhook webhook, String secret) {}

    public Mono<Registered> register(Account account, Endpoint endpoint, Set<String> events, Set<String> contents) {
        demandAdministrator(account);
        var secret = secret();
        var webhook = new Webhook(
                UuidCreator.getTimeOrderedEpoch(), endpoint, events, contents, account.id(), clock.instant());
        return unitOfWork
                .inOne(webhooks.register(webhook, secret)
                        .then(note(account, "registration", webhook.id(), Map.of("url", endpoint.toString()))))
                .thenReturn(new Registered(webhook, secret));
    }

    public Mono<Void> remove(Account account, UUID id) {
        demandAdministrator(account);
        return found(id)
                .flatMap(webhook -> unitOfWork.inOne(webhooks.remove(id)
                        .then(note(
                                account,
                                "removal",
                                id,
                                Map.of("url", webhook.endpoint().toString())))));
    }

    /// Sends it something, to see whether it answers.
    public Mono<Void> ping(Account account, UUID id) {
        demandAdministrator(account);
        return found(id)
                .flatMap(webhook -> unitOfWork.inOne(webhooks.ping(id).then(note(account, "ping", id, Map.of()))));
    }

    /// Tells it once more what it was told, or what is parked.
    public Mono<Void> replay(Account account, UUID id, UUID notification) {
        demandAdministrator(account);
        return found(id)
                .flatMap(webhook -> unitOfWork.inOne(webhooks.replay(id, notification)
                        .doOnNext(TendWebhooks::demandThere)
                        .then(note(account, "replay", id, Map.of("notification", notification.toString())))));
    }

    private Mono<Webhook> found(UUID id) {
        return webhooks.find(id).switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这个 webhook。")));
    }

    private static void demandThere(boolean isThere) {
        if (!isThere) {
            throw new Refusal.NotPossibleNow("没有这条通知，或它正在等待发送。");
        }
    }

    private static void demandAdministrator(Account account) {
        if (account.role() != Role.ADMINISTRATOR) {
            throw new Refusal.Forbidden("只有管理员可以管理 webhook。");
        }
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Mono<Void> note(Account account, String act, UUID id, Map<String, ?> after) {
        return audit.record(List.of(new AuditRecord(account.id(), act, "webhook", id, after)));
    }
}
