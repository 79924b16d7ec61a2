package org.creditportal.portal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Role;
import org.creditportal.portal.local.demo.DemonstrationArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Lets departments write articles, a clerk drafting and a head signing, once in the life of a store.
///
/// @param tokens by role and department, as [DepartmentClient#key(Role, String)]
record ArticleFilling(
        List<DemonstrationArticle> articles, WebClient http, Map<String, String> tokens, Journal journal) {

    private static final String ALL = "articles";
    private static final String PATH = "/cms/v1/articles";
    private static final Duration SOON = Duration.ofDays(30);

    /// More than a guard: a next edition, or a withdrawal, of what nobody has seen yet would leave nothing
    /// to see.
    private static final Duration UNTIL_SEEN = Duration.ofSeconds(2);

    /// Completes when readers see what came of it.
    Mono<Void> load() {
        var ids = new HashMap<String, String>();
        return journal.isSigned(ALL)
                ? Mono.empty()
                : Flux.fromIterable(articles)
                        .concatMap(article -> write(article, ids))
                        .then(Mono.delay(UNTIL_SEEN))
                        .thenMany(Flux.fromIterable(articles))
                        .concatMap(article -> goOn(article, ids))
                        .then(Mono.delay(UNTIL_SEEN))
                        .then(Mono.fromRunnable(() -> journal.noteSigned(ALL)));
    }

    private Mono<Void> write(DemonstrationArticle article, Map<String, String> ids) {
        return orLeaveOut(send(article, Role.CLERK, "", article.article(), ids, "draft")
                .doOnNext(made -> ids.put(article.slug(), made.path("id").asString()))
                .flatMap(made -> publish(article, article.signature(), ids, "first"))
                .doOnNext(signed -> ids.putIfAbsent("soon", soon(signed)))
                .then());
    }

    /// What follows once readers have seen it.
    private Mono<Void> goOn(DemonstrationArticle article, Map<String, String> ids) {
        var next = article.next();
        var withdrawal = article.withdrawal();
        var second = next == null
                ? Mono.<JsonNode>empty()
                : edit(article, next, ids).flatMap(edited -> publish(article, null, ids, "next"));
        var taken = withdrawal == null
                ? Mono.<JsonNode>empty()
                : send(article, Role.HEAD, "/withdrawal", withdrawal, ids, "withdrawal");
        return orLeaveOut(second.then(taken).then());
    }

    private Mono<JsonNode> publish(
            DemonstrationArticle article, @Nullable JsonNode signature, Map<String, String> ids, String key) {
        return send(article, Role.CLERK, "/submission", null, ids, key + "-submission")
                .flatMap(submitted -> send(article, Role.HEAD, "/signature", signature, ids, key + "-signature"));
    }

    private Mono<JsonNode> edit(DemonstrationArticle article, JsonNode next, Map<String, String> ids) {
        var path = PATH + "/" + ids.get(article.slug());
        return http.get()
                .uri(path)
                .header("Authorization", bearer(Role.CLERK, article))
                .retrieve()
                .bodyToMono(JsonNode.class)
                .flatMap(known -> request(article, HttpMethod.PUT, Role.CLERK, path + "/draft", "edit")
                        .header("If-Match", "\"" + known.path("version").asLong() + "\"")
                        .bodyValue(next.toString())
                        .retrieve()
                        .bodyToMono(JsonNode.class));
    }

    private Mono<JsonNode> send(
            DemonstrationArticle article,
            Role role,
            String act,
            @Nullable JsonNode body,
            Map<String, String> ids,
            String key) {
        var path = act.isEmpty() ? PATH : PATH + "/" + ids.get(article.slug()) + act;
        return request(article, HttpMethod.POST, role, path, key)
                .bodyValue(body == null ? "{}" : filled(body.toString(), ids))
                .retrieve()
                .bodyToMono(JsonNode.class);
    }

    private WebClient.RequestBodySpec request(
            DemonstrationArticle article, HttpMethod method, Role role, String path, String key) {
        return http.method(method)
                .uri(path)
                .header("Authorization", bearer(role, article))
                .header("Idempotency-Key", "demonstration-article-" + article.slug() + "-" + key)
                .contentType(MediaType.APPLICATION_JSON);
    }

    private String bearer(Role role, DemonstrationArticle article) {
        return "Bearer " + tokens.get(DepartmentClient.key(role, article.department()));
    }

    private static String filled(String text, Map<String, String> ids) {
        var filled = text.replace("{at:+30d}", ids.getOrDefault("soon", ""));
        for (var id : ids.entrySet()) {
            filled = filled.replace("{id:" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    /// Reckoned from what the portal says the time is.
    private static String soon(JsonNode signed) {
        var from = signed.path("editions").path(0).path("visibleFrom").asString();
        return Instant.parse(from).plus(SOON).toString();
    }

    private static Mono<Void> orLeaveOut(Mono<Void> work) {
        return work.onErrorResume(
                WebClientResponseException.class,
                refused -> Mono.fromRunnable(() ->
                        Progress.say("演示数据 Demonstration data: 未做 left out: " + refused.getResponseBodyAsString())));
    }
}
