package org.creditportal.portal.home;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.PublicAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class HomeRoutes {

    private final HomePages pages;
    private final Labels labels;
    private final PublicAnswer answer;

    HomeRoutes(HomePages pages, Labels labels, PublicAnswer answer) {
        this.pages = pages;
        this.labels = labels;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> homes() {
        return route().GET("/", this::home).build();
    }

    private Mono<ServerResponse> home(ServerRequest request) {
        return labels.read().flatMap(pages::page).flatMap(page -> answer.page(request, page));
    }
}
