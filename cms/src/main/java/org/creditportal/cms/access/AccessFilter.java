package org.creditportal.cms.access;

import org.creditportal.cms.account.OpenSession;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets in who is signed in, and everybody where one signs in.
final class AccessFilter implements WebFilter {

    private final Turning turning;

    AccessFilter(Turning turning) {
        this.turning = turning;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return OpenDoors.isOpen(exchange.getRequest())
                ? chain.filter(exchange)
                : Caller.of(exchange)
                        .map(caller -> pass(caller, exchange, chain))
                        .defaultIfEmpty(Mono.defer(() -> turning.signInFirst(exchange)))
                        .flatMap(answer -> answer);
    }

    private Mono<Void> pass(Caller caller, ServerWebExchange exchange, WebFilterChain chain) {
        var mustChange = caller.session().filter(OpenSession::isPasswordInitial).isPresent();
        return mustChange && !OpenDoors.leadsToPassword(exchange.getRequest())
                ? turning.changePasswordFirst(exchange)
                : chain.filter(exchange);
    }
}
