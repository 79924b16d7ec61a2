package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.proceeding.article.ExchangeArticles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// All articles as a file of JSON lines, out and in.
final class ArticleExchangeRoutes {

    /// Bytes; who has more sends it in parts.
    private static final int MOST = 64 << 20;

    private final ExchangeArticles exchangeArticles;
    private final Writes writes;

    ArticleExchangeRoutes(ExchangeArticles exchangeArticles, Writes writes) {
        this.exchangeArticles = exchangeArticles;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(ArticleRoutes.PATH + "/export", this::export)
                .POST(ArticleRoutes.PATH + "/import", this::take)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        return Callers.account(request)
                .map(account -> exchangeArticles.export(account).map(line -> line + "\n"))
                .flatMap(lines -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .body(lines, String.class));
    }

    private Mono<ServerResponse> take(ServerRequest request) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> LongBody.of(request, MOST)
                        .flatMap(body -> writes.once(request, account, body, take(account, body))));
    }

    private Mono<Result> take(Account account, String body) {
        return Mono.defer(() -> exchangeArticles.take(account, body.lines().toList()))
                .map(imported -> new Result(HttpStatus.OK.value(), Map.of(), imported));
    }
}
