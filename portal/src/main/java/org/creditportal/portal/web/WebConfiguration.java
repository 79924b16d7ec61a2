package org.creditportal.portal.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.time.Instant;
import org.creditportal.search.Search;
import org.creditportal.templates.PageRenderer;
import org.creditportal.templates.StaticFile;
import org.creditportal.templates.StaticFiles;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Files of the pages, and how instants are written.
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    StaticFiles staticFiles() {
        return StaticFiles.load();
    }

    @Bean
    PageRenderer pageRenderer(StaticFiles files) {
        return new PageRenderer(files);
    }

    @Bean
    @Qualifier("browsing")
    Search browsing(@Qualifier("authority") Search authority) {
        return new RememberedSearch(authority);
    }

    @Bean
    RouterFunction<ServerResponse> staticRoutes(StaticFiles files) {
        return route().GET("/static/{name}", request -> file(request, files))
                .GET(
                        "/favicon.ico",
                        request -> ServerResponse.temporaryRedirect(
                                        URI.create(files.icon().path()))
                                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                                .build())
                .build();
    }

    /// Every instant in every answer: RFC 3339 UTC with milliseconds.
    @Bean
    JacksonModule instants() {
        return new SimpleModule("instants").addSerializer(Instant.class, new StdSerializer<>(Instant.class) {
            @Override
            public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
                json.writeString(Times.program(instant));
            }
        });
    }

    private static Mono<ServerResponse> file(ServerRequest request, StaticFiles files) {
        return Mono.justOrEmpty(files.at(request.path()))
                .switchIfEmpty(Mono.error(ReaderProblem::notFound))
                .flatMap(WebConfiguration::immutable);
    }

    /// Its address holds a hash of its content, so it may be kept for a year.
    private static Mono<ServerResponse> immutable(StaticFile file) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .bodyValue(file.bytes());
    }
}
