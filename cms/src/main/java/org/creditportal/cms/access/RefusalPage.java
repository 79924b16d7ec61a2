package org.creditportal.cms.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// How the workbench shows that a request was turned away.
@FunctionalInterface
public interface RefusalPage {

    /// @param detail what is wrong and what to do
    Mono<Void> show(ServerWebExchange exchange, HttpStatus status, String detail);
}
