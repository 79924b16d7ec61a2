package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.proceeding.ReplayPurges;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The ledger of what was purged, an id a line: to be kept beside every backup, and given back after a restore.
final class PurgeRoutes {

    private static final String PATH = "/cms/v1/purges";

    private final ReplayPurges replayPurges;
    private final Writes writes;

    PurgeRoutes(ReplayPurges replayPurges, Writes writes) {
        this.replayPurges = replayPurges;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::ledger)
                .POST(PATH, this::replay)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> ledger(ServerRequest request) {
        return Callers.account(request)
                .flatMapMany(replayPurges::ledger)
                .map(id -> id + "\n")
                .collectList()
                .flatMap(lines -> ServerResponse.ok()
                        .contentType(MediaType.TEXT_PLAIN)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(String.join("", lines)));
    }

    private Mono<ServerResponse> replay(ServerRequest request) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, replay(account, body))));
    }

    private Mono<Result> replay(Account account, String body) {
        return Mono.fromCallable(() -> ids(body))
                .flatMap(ids -> replayPurges.replay(account, ids))
                .map(entries -> new Result(HttpStatus.ACCEPTED.value(), Map.of(), Map.of("entries", entries)));
    }

    private static List<UUID> ids(String body) {
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Callers.parse(line)
                        .orElseThrow(() -> ApiProblem.badRequest("请求正文每行一个编号，与 GET /cms/v1/purges 的答复相同。")))
                .toList();
    }
}
