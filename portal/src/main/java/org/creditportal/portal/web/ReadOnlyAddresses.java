package org.creditportal.portal.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/// Answers 405 where an address can be read but is asked for something else; without it, it would seem not to be there.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ReadOnlyAddresses implements RouterFunction<ServerResponse> {

    private final ObjectProvider<RouterFunctionMapping> routes;

    ReadOnlyAddresses(ObjectProvider<RouterFunctionMapping> routes) {
        this.routes = routes;
    }

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        var all = routes.getObject().getRouterFunction();
        if (all == null || request.method().equals(HttpMethod.GET)) {
            return Mono.empty();
        }
        return all.route(asGet(request)).map(readable -> ReadOnlyAddresses::refuse);
    }

    private static ServerRequest asGet(ServerRequest request) {
        return ServerRequest.from(request).method(HttpMethod.GET).build();
    }

    private static Mono<ServerResponse> refuse(ServerRequest request) {
        return Mono.error(new MethodNotAllowedException(request.method(), List.of(HttpMethod.GET, HttpMethod.HEAD)));
    }
}
