package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.proceeding.IndexAct;
import org.creditportal.cms.proceeding.TendIndex;
import org.creditportal.cms.relay.Comparisons;
import org.creditportal.cms.relay.IndexPlans;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How the index is, and what administrators have done to it.
final class ReconciliationRoutes {

    private static final String PATH = "/cms/v1/reconciliation";
    private static final JsonMapper JSON = new JsonMapper();

    private final TendIndex tendIndex;
    private final IndexPlans plans;
    private final Comparisons comparisons;
    private final Outbox outbox;
    private final Writes writes;
    private final Clock clock;

    ReconciliationRoutes(
            TendIndex tendIndex, IndexPlans plans, Comparisons comparisons, Outbox outbox, Writes writes, Clock clock) {
        this.tendIndex = tendIndex;
        this.plans = plans;
        this.comparisons = comparisons;
        this.outbox = outbox;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::show)
                .POST(PATH, this::tend)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Callers.account(request)
                .doOnNext(TendIndex::admit)
                .flatMap(account -> view())
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(view));
    }

    private Mono<ServerResponse> tend(ServerRequest request) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, tend(account, body))));
    }

    private Mono<Result> tend(Account account, String body) {
        return Mono.fromCallable(() -> act(body))
                .flatMap(act -> tendIndex.tend(account, act))
                .then(Mono.defer(this::view))
                .map(view -> new Result(HttpStatus.ACCEPTED.value(), Map.of(HttpHeaders.LOCATION, PATH), view));
    }

    private Mono<ReconciliationView> view() {
        return Mono.zip(plans.look(), comparisons.look(), outbox.parked().collectList())
                .map(all -> ReconciliationView.of(all.getT1(), all.getT2(), all.getT3(), clock.instant()));
    }

    private static IndexAct act(String body) {
        try {
            return IndexAct.of(JSON.readTree(body).path("act").asString("")).orElseThrow(ReconciliationRoutes::unclear);
        } catch (JacksonException unreadable) {
            throw unclear();
        }
    }

    private static ApiProblem unclear() {
        return ApiProblem.badRequest("请求正文必须是 JSON：{\"act\": \"rebuild\"}（重建）、\"reconcile\"（核对）或 \"retry\"（重试搁置的消息）。");
    }
}
