package org.creditportal.portal.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/// Answers 405 where an address can be read but is asked for something else; without it, it would seem not to be there.
/// Asked after all routes.
@Configuration(proxyBeanMethods = false)
class ReadOnlyAddresses {

    @Bean
    RouterFunctionMapping readOnlyAddressMapping(
            @Qualifier("routerFunctionMapping") RouterFunctionMapping routes, ServerCodecConfigurer codecs) {
        var mapping = new RouterFunctionMapping(refusing(routes));
        mapping.setMessageReaders(codecs.getReaders());
        mapping.setOrder(Ordered.LOWEST_PRECEDENCE);
        return mapping;
    }

    private static RouterFunction<ServerResponse> refusing(RouterFunctionMapping routes) {
        return request -> {
            var all = routes.getRouterFunction();
            if (all == null || request.method().equals(HttpMethod.GET)) {
                return Mono.empty();
            }
            return all.route(asGet(request))
                    .map(readable -> (HandlerFunction<ServerResponse>) ReadOnlyAddresses::refuse);
        };
    }

    private static ServerRequest asGet(ServerRequest request) {
        return ServerRequest.from(request).method(HttpMethod.GET).build();
    }

    private static Mono<ServerResponse> refuse(ServerRequest request) {
        return Mono.error(new MethodNotAllowedException(request.method(), List.of(HttpMethod.GET, HttpMethod.HEAD)));
    }
}
