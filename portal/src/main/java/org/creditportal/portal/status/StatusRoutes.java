package org.creditportal.portal.status;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.publication.OpenWork;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.PublicAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class StatusRoutes {

    private static final MediaType PROMETHEUS = MediaType.parseMediaType("text/plain;version=0.0.4;charset=UTF-8");

    private final MeasureStatus measureStatus;
    private final OpenWork openWork;
    private final StatusPages pages;
    private final PublicAnswer answer;

    StatusRoutes(MeasureStatus measureStatus, OpenWork openWork, StatusPages pages, PublicAnswer answer) {
        this.measureStatus = measureStatus;
        this.openWork = openWork;
        this.pages = pages;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> status() {
        return route().GET("/status", this::page)
                .GET("/api/v1/status", this::json)
                .GET("/metrics", this::metrics)
                .build();
    }

    private Mono<ServerResponse> page(ServerRequest request) {
        return measureStatus.measure().flatMap(status -> answer.page(request, pages.page(status)));
    }

    private Mono<ServerResponse> json(ServerRequest request) {
        GivenParameters.expectNone(request.queryParams());
        return measureStatus.measure().flatMap(status -> answer.json(request, status.answer()));
    }

    private Mono<ServerResponse> metrics(ServerRequest request) {
        return Mono.zip(measureStatus.measure(), openWork.measure())
                .map(figures -> StatusMetrics.of(figures.getT1()) + StatusMetrics.of(figures.getT2()))
                .flatMap(body -> ServerResponse.ok()
                        .contentType(PROMETHEUS)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(body));
    }
}
