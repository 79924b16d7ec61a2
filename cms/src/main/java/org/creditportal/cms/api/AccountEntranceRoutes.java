package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.proceeding.account.EndSession;
import org.creditportal.cms.proceeding.account.RevokeToken;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Sessions and tokens of any account, for administrators: what is in wrong hands is stopped here.
final class AccountEntranceRoutes {

    private static final String SESSIONS = "/cms/v1/accounts/{id}/sessions";
    private static final String TOKENS = "/cms/v1/accounts/{id}/tokens";

    private final Sessions sessions;
    private final Tokens tokens;
    private final EndSession endSession;
    private final RevokeToken revokeToken;
    private final Writes writes;
    private final Clock clock;

    /// @param clock the real time
    AccountEntranceRoutes(
            Sessions sessions,
            Tokens tokens,
            EndSession endSession,
            RevokeToken revokeToken,
            Writes writes,
            Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.endSession = endSession;
        this.revokeToken = revokeToken;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(SESSIONS, this::sessions)
                .DELETE(SESSIONS + "/{session}", this::endSession)
                .GET(TOKENS, this::tokens)
                .DELETE(TOKENS + "/{token}", this::revokeToken)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> sessions(ServerRequest request) {
        return answer(
                sessions.of(Callers.id(request), clock.instant()).map(session -> SessionView.listed(session, null)));
    }

    private Mono<ServerResponse> tokens(ServerRequest request) {
        return answer(tokens.of(Callers.id(request)).map(TokenView::of));
    }

    private Mono<ServerResponse> endSession(ServerRequest request) {
        var owner = Callers.id(request);
        var session = id(request, "session");
        return Callers.account(request)
                .flatMap(by -> endSession.end(by, owner, session))
                .then(ServerResponse.noContent().build());
    }

    private Mono<ServerResponse> revokeToken(ServerRequest request) {
        Writes.key(request);
        TokenRoutes.demandTag(request);
        var owner = Callers.id(request);
        var token = id(request, "token");
        return Callers.account(request)
                .flatMap(by -> writes.once(request, by, "", TokenRoutes.revoked(revokeToken, by, owner, token)));
    }

    private static UUID id(ServerRequest request, String variable) {
        return Callers.parse(request.pathVariable(variable)).orElseThrow(ApiProblem::notFound);
    }

    private static Mono<ServerResponse> answer(Flux<?> items) {
        return items.collectList()
                .flatMap(all -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(Map.of("items", all)));
    }
}
