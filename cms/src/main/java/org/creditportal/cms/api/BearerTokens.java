package org.creditportal.cms.api;

import java.util.List;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.TokenDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Knows an account by the bearer token of a request (RFC 6750).
final class BearerTokens {

    private static final String SCHEME = "Bearer ";

    private BearerTokens() {}

    static AuthenticationWebFilter filter(Accounts accounts) {
        ReactiveAuthenticationManager manager = claimed -> authenticate(claimed, accounts);
        var filter = new AuthenticationWebFilter(manager);
        filter.setServerAuthenticationConverter(BearerTokens::claim);
        filter.setAuthenticationFailureHandler(new ServerAuthenticationEntryPointFailureHandler(new SignInFirst()));
        return filter;
    }

    private static Mono<Authentication> claim(ServerWebExchange exchange) {
        var header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Mono.empty()
                : Mono.just(UsernamePasswordAuthenticationToken.unauthenticated(
                        "", header.substring(SCHEME.length()).trim()));
    }

    private static Mono<Authentication> authenticate(Authentication claimed, Accounts accounts) {
        return accounts.holding(TokenDigest.of(String.valueOf(claimed.getCredentials())))
                .map(BearerTokens::known)
                .switchIfEmpty(Mono.error(() -> new BadCredentialsException("unknown token")));
    }

    private static Authentication known(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, "", List.of());
    }
}
