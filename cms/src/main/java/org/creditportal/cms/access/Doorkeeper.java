package org.creditportal.cms.access;

import java.time.Clock;
import java.util.Optional;
import org.creditportal.cms.account.OpenSession;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.TokenDigest;
import org.creditportal.cms.account.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Knows who a request comes from: by its bearer token (RFC 6750), else by its session. A token that nobody has is
/// refused at once; a session that is over is as good as none.
final class Doorkeeper implements WebFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Sessions sessions;
    private final Optional<ProviderTokens> provider;
    private final Turning turning;
    private final Clock clock;

    /// @param provider the city's, if it has one
    /// @param clock the real time, which no trial moves
    Doorkeeper(Tokens tokens, Sessions sessions, Optional<ProviderTokens> provider, Turning turning, Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.provider = provider;
        this.turning = turning;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var bearer = bearer(exchange);
        var session = SessionCookie.value(exchange.getRequest());
        if (bearer.isPresent()) {
            return letIn(byBearer(bearer.get()), exchange, chain, turning.unknownToken(exchange))
                    .onErrorResume(JwtException.class, away -> turning.providerAway(exchange));
        }
        return session.isPresent()
                ? letIn(bySession(session.get()), exchange, chain, Mono.defer(() -> chain.filter(exchange)))
                : chain.filter(exchange);
    }

    private static Mono<Void> letIn(
            Mono<Caller> caller, ServerWebExchange exchange, WebFilterChain chain, Mono<Void> otherwise) {
        return caller.map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(known -> known.map(in -> chain.filter(exchange)
                                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(in.authentication())))
                        .orElse(otherwise));
    }

    private Mono<Caller> byBearer(String token) {
        return provider.filter(city -> ProviderTokens.isOne(token))
                .map(city -> city.recognise(token))
                .orElseGet(() -> byToken(token));
    }

    private Mono<Caller> byToken(String token) {
        return tokens.use(TokenDigest.of(token), clock.instant())
                .map(known -> new Caller(known.account(), new Entrance.ByToken(known)));
    }

    private Mono<Caller> bySession(String value) {
        return sessions.use(TokenDigest.of(value), clock.instant()).map(session -> caller(session, value));
    }

    private static Caller caller(OpenSession session, String value) {
        return new Caller(session.account(), new Entrance.BySession(session, CsrfToken.of(value)));
    }

    private static Optional<String> bearer(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
