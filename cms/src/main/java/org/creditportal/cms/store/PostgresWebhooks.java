package org.creditportal.cms.store;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.webhook.Notification;
import org.creditportal.cms.webhook.Webhook;
import org.creditportal.cms.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresWebhooks implements Webhooks {

    private static final double MILLIS = 1000;

    private final DatabaseClient cms;
    private final IdentityVault vault;

    PostgresWebhooks(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.vault = vault;
    }

    @Override
    public Mono<Void> register(Webhook webhook, String secret) {
        return cms.sql(WebhookStatements.REGISTER)
                .bind("id", webhook.id())
                .bind("url", webhook.endpoint().toString())
                .bind("secret", vault.encrypt(secret))
                .bind("events", webhook.events().toArray(String[]::new))
                .bind("contents", webhook.contents().toArray(String[]::new))
                .bind("by", webhook.createdBy())
                .bind("at", webhook.createdAt().atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Flux<Webhook> all() {
        return look(null);
    }

    @Override
    public Mono<Webhook> find(UUID id) {
        return look(id).singleOrEmpty();
    }

    private Flux<Webhook> look(@Nullable UUID id) {
        return cms.sql(WebhookStatements.ALL)
                .bind("id", Maybe.of(id, UUID.class))
                .map(row -> webhook(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> remove(UUID id) {
        return cms.sql(WebhookStatements.REMOVE).bind("id", id).then();
    }

    @Override
    public Mono<Integer> plan() {
        return cms.sql(WebhookStatements.PLAN)
                .map(row -> Columns.of(row).number("planned"))
                .one();
    }

    @Override
    public Mono<Void> ping(UUID webhook) {
        return cms.sql(WebhookStatements.PING).bind("id", webhook).then();
    }

    @Override
    public Mono<Boolean> replay(UUID webhook, UUID notification) {
        return cms.sql(WebhookStatements.REPLAY)
                .bind("webhook", webhook)
                .bind("id", notification)
                .fetch()
                .rowsUpdated()
                .map(changed -> changed > 0);
    }

    @Override
    public Flux<Told> told(UUID webhook, int limit) {
        return cms.sql(WebhookStatements.TOLD)
                .bind("webhook", webhook)
                .bind("limit", limit)
                .map(row -> told(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<Notification> claim(int limit, Duration lease) {
        return cms.sql(WebhookStatements.CLAIM)
                .bind("limit", limit)
                .bind("lease", lease.toMillis() / MILLIS)
                .map(row -> notification(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> deliver(Notification notification, String answer) {
        return attempt(WebhookStatements.DELIVER, notification, answer).then();
    }

    @Override
    public Mono<Boolean> postpone(Notification notification, String problem) {
        return attempt(WebhookStatements.POSTPONE, notification, problem)
                .bind("most", MOST_ATTEMPTS)
                .map(row -> Columns.of(row).bool("is_parked"))
                .one()
                .defaultIfEmpty(false);
    }

    private DatabaseClient.GenericExecuteSpec attempt(String statement, Notification notification, String answer) {
        return cms.sql(statement)
                .bind("id", notification.id())
                .bind("attempts", notification.attempts())
                .bind("answer", answer);
    }

    private Notification notification(Columns row) {
        return new Notification(
                row.id("id"),
                Endpoint.parse(row.text("url"), true),
                vault.decrypt(row.required("secret", byte[].class)),
                row.text("event"),
                row.text("content"),
                row.id("content_id"),
                row.text("kind"),
                row.textOrNull("slug"),
                row.instant("edge"),
                row.number("attempts"));
    }

    private static Webhook webhook(Columns row) {
        return new Webhook(
                row.id("id"),
                Endpoint.parse(row.text("url"), true),
                Set.copyOf(row.texts("events")),
                Set.copyOf(row.texts("contents")),
                row.id("created_by"),
                row.instant("created_at"));
    }

    private static Told told(Columns row) {
        return new Told(
                row.id("id"),
                row.text("event"),
                row.text("content"),
                row.id("content_id"),
                row.instant("edge"),
                row.text("state"),
                row.number("attempts"),
                row.textOrNull("answer"));
    }
}
