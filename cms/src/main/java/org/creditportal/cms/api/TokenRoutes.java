package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.access.Caller;
import org.creditportal.cms.access.Entrance;
import org.creditportal.cms.account.AccessToken;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.proceeding.account.IssueToken;
import org.creditportal.cms.proceeding.account.RevokeToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// An account's own tokens for programs.
final class TokenRoutes {

    private static final String PATH = "/cms/v1/tokens";
    private static final String TAG = "\"" + TokenView.VERSION + "\"";

    private final IssueToken issueToken;
    private final RevokeToken revokeToken;
    private final Tokens tokens;
    private final Writes writes;
    private final Clock clock;

    /// @param clock the real time
    TokenRoutes(IssueToken issueToken, RevokeToken revokeToken, Tokens tokens, Writes writes, Clock clock) {
        this.issueToken = issueToken;
        this.revokeToken = revokeToken;
        this.tokens = tokens;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, this::issue)
                .GET(PATH + "/{id}", this::show)
                .DELETE(PATH + "/{id}", this::revoke)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> tokens.of(account.id()).map(TokenView::of).collectList())
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(Map.of("items", items)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        var id = Callers.id(request);
        return Callers.account(request)
                .flatMap(account -> find(account, id))
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.ETAG, TAG)
                        .bodyValue(view));
    }

    private Mono<ServerResponse> issue(ServerRequest request) {
        Writes.key(request);
        return Caller.of(request)
                .flatMap(caller -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, caller.account(), body, issue(caller, body))));
    }

    private Mono<Result> issue(Caller caller, String body) {
        return Mono.fromCallable(() -> TokenBody.parse(body, clock))
                .flatMap(wanted -> issueToken.issue(caller.account(), through(caller), wanted))
                .map(issued -> new Result(
                        HttpStatus.CREATED.value(),
                        Map.of(HttpHeaders.LOCATION, PATH + "/" + issued.token().id()),
                        TokenView.of(issued),
                        TokenView.of(issued.token())));
    }

    private static Optional<AccessToken> through(Caller caller) {
        return caller.entrance() instanceof Entrance.ByToken(var token) ? Optional.of(token) : Optional.empty();
    }

    private Mono<ServerResponse> revoke(ServerRequest request) {
        Writes.key(request);
        demandTag(request);
        var id = Callers.id(request);
        return Callers.account(request)
                .flatMap(account -> writes.once(request, account, "", revoked(revokeToken, account, account.id(), id)));
    }

    /// @return what was revoked
    static Mono<Result> revoked(RevokeToken revokeToken, Account by, UUID owner, UUID id) {
        return revokeToken
                .revoke(by, owner, id)
                .thenReturn(new Result(HttpStatus.OK.value(), Map.of(), Map.of("id", id, "state", "revoked")));
    }

    /// @throws ApiProblem 428 without, 412 with another
    static void demandTag(ServerRequest request) {
        if (IfMatch.version(request) != TokenView.VERSION) {
            throw IfMatch.overtaken();
        }
    }

    private Mono<TokenView> find(Account account, UUID id) {
        return tokens.of(account.id())
                .filter(token -> token.id().equals(id))
                .singleOrEmpty()
                .map(TokenView::of);
    }
}
