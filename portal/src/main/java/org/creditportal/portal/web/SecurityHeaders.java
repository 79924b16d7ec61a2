package org.creditportal.portal.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Tells browsers to run and load nothing but our own.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders implements WebFilter {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /// The departments' pages may run our own script, which asks us alone; readers' pages run none.
    private static final String WITH_SCRIPT = POLICY + "; script-src 'self'; connect-src 'self'";

    private static final String WORKBENCH = "/workbench";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", isWorkbench(exchange) ? WITH_SCRIPT : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        return chain.filter(exchange);
    }

    private static boolean isWorkbench(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return path.equals(WORKBENCH) || path.startsWith(WORKBENCH + "/");
    }
}
