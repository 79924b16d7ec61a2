package org.creditportal.portal.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets `HEAD` find what `GET` finds; the server leaves the body out by itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class HeadAsGet implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var isHead = HttpMethod.HEAD.equals(exchange.getRequest().getMethod());
        return chain.filter(
                isHead
                        ? exchange.mutate()
                                .request(request -> request.method(HttpMethod.GET))
                                .build()
                        : exchange);
    }
}
