package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.proceeding.TendWebhooks;
import org.creditportal.cms.webhook.Webhook;
import org.creditportal.cms.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Which systems are told of changes, and what they were told.
final class WebhookRoutes {

    private static final String PATH = "/cms/v1/webhooks";
    private static final int MOST = 200;

    /// A webhook never changes: another address is another webhook.
    private static final long VERSION = 1;

    private final Webhooks webhooks;
    private final TendWebhooks tendWebhooks;
    private final Writes writes;

    WebhookRoutes(Webhooks webhooks, TendWebhooks tendWebhooks, Writes writes) {
        this.webhooks = webhooks;
        this.tendWebhooks = tendWebhooks;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, request -> browse())
                .POST(PATH, request -> write(request, this::register))
                .DELETE(PATH + "/{id}", this::remove)
                .GET(PATH + "/{id}/notifications", this::told)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse() {
        return webhooks.all().map(webhook -> view(webhook, null)).collectList().flatMap(WebhookRoutes::items);
    }

    private Mono<ServerResponse> told(ServerRequest request) {
        return webhooks.find(Callers.id(request))
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMapMany(webhook -> webhooks.told(webhook.id(), MOST))
                .collectList()
                .flatMap(WebhookRoutes::items);
    }

    private static Mono<ServerResponse> items(List<?> items) {
        return ServerResponse.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").bodyValue(Map.of("items", items));
    }

    private Mono<Result> register(Account account, String text) {
        var body = ActBody.parse(text, Set.of("url", "events", "contents"));
        var endpoint = endpoint(body.text("url"));
        return tendWebhooks
                .register(
                        account,
                        endpoint,
                        body.codes("events", Webhook.EVENTS),
                        body.codes("contents", Webhook.CONTENTS))
                .map(registered -> new Result(
                        HttpStatus.CREATED.value(),
                        Map.of(
                                HttpHeaders.LOCATION,
                                PATH + "/" + registered.webhook().id()),
                        view(registered.webhook(), registered.secret())));
    }

    private static Endpoint endpoint(String url) {
        try {
            return Endpoint.parse(url, false);
        } catch (IllegalArgumentException wrong) {
            throw ApiProblem.badRequest(String.valueOf(wrong.getMessage()));
        }
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        if (IfMatch.version(request) != VERSION) {
            throw IfMatch.overtaken();
        }
        var id = Callers.id(request);
        return write(
                request, (account, text) -> tendWebhooks.remove(account, id).thenReturn(done(id, "removed")));
    }

    private Mono<ServerResponse> act(ServerRequest request) {
        var id = Callers.id(request);
        return switch (request.pathVariable("act")) {
            case "ping" ->
                write(request, (account, text) -> tendWebhooks.ping(account, id).thenReturn(done(id, "due")));
            case "replay" -> write(request, (account, text) -> replay(account, id, text));
            default -> Mono.error(ApiProblem.notFound());
        };
    }

    private Mono<Result> replay(Account account, UUID id, String text) {
        var named = ActBody.parse(text, Set.of("notification")).text("notification");
        var notification = Callers.parse(named).orElseThrow(() -> ApiProblem.badRequest("notification 不是有效的编号。"));
        return tendWebhooks.replay(account, id, notification).thenReturn(done(id, "due"));
    }

    private static Result done(UUID id, String state) {
        return new Result(HttpStatus.OK.value(), Map.of(), Map.of("id", id, "state", state));
    }

    private Mono<ServerResponse> write(ServerRequest request, BiFunction<Account, String, Mono<Result>> what) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body ->
                                writes.once(request, account, body, Mono.defer(() -> what.apply(account, body)))));
    }

    private static View view(Webhook webhook, @Nullable String secret) {
        return new View(
                webhook.id(),
                webhook.endpoint().toString(),
                webhook.events().stream().sorted().toList(),
                webhook.contents().stream().sorted().toList(),
                EditionView.written(webhook.createdAt()),
                "\"" + VERSION + "\"",
                secret);
    }

    /// @param tag what `If-Match` says to remove it
    /// @param secret only in the answer to the registration
    record View(
            UUID id,
            String url,
            List<String> events,
            List<String> contents,
            @Nullable String createdAt,
            String tag,
            @Nullable String secret) {}
}
