package org.creditportal.cms.access;

import java.util.List;
import java.util.Optional;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.OpenSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Who a request comes from, and how they came in.
public record Caller(Account account, Entrance entrance) {

    /// @return empty if nobody is signed in
    public static Mono<Caller> of(ServerRequest request) {
        return of(request.exchange());
    }

    static Mono<Caller> of(ServerWebExchange exchange) {
        return exchange.getPrincipal().ofType(Authentication.class).mapNotNull(Caller::read);
    }

    /// The session, for those at a browser.
    public Optional<OpenSession> session() {
        return entrance instanceof Entrance.BySession(var session, var csrf) ? Optional.of(session) : Optional.empty();
    }

    /// What forms must carry as `_csrf`; empty for those who came in without a cookie and need none.
    public String csrfToken() {
        return entrance instanceof Entrance.BySession(var session, var csrf) ? csrf : "";
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(account, entrance, List.of());
    }

    private static @Nullable Caller read(Authentication known) {
        if (!(known.getPrincipal() instanceof Account account)) {
            return null;
        }
        return new Caller(
                account, known.getCredentials() instanceof Entrance entrance ? entrance : new Entrance.ByProvider());
    }
}
