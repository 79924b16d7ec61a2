package org.creditportal.portal.media;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.creditportal.cms.publication.MediaBytes;
import org.creditportal.portal.media.ReadMedium.Read;
import org.creditportal.portal.web.GivenParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/// Serves media by their hash: a part of them or all, once a browser's copy is out of date.
@Configuration(proxyBeanMethods = false)
class MediaRoutes {

    /// What is served came from outside: even if it were a page, it could do nothing.
    private static final String POLICY = "default-src 'none'; sandbox";

    private static final String KEPT = "public, no-cache";

    private final ReadMedium readMedium;
    private final MediaBytes bytes;

    MediaRoutes(ReadMedium readMedium, MediaBytes bytes) {
        this.readMedium = readMedium;
        this.bytes = bytes;
    }

    @Bean
    RouterFunction<ServerResponse> servingMedia() {
        return route().GET("/media/{hash}/{name}", this::medium).build();
    }

    private Mono<ServerResponse> medium(ServerRequest request) {
        GivenParameters.expectNone(request.queryParams());
        var name = request.pathVariable("name");
        return readMedium
                .read(request.pathVariable("hash"), name)
                .flatMap(read -> read.medium().name().equals(name) ? answer(request, read) : moved(read));
    }

    private static Mono<ServerResponse> moved(Read read) {
        var name = UriUtils.encodePathSegment(read.medium().name(), StandardCharsets.UTF_8);
        return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/media/" + read.hash() + "/" + name))
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .build();
    }

    private Mono<ServerResponse> answer(ServerRequest request, Read read) {
        var etag = "\"" + read.hash() + "\"";
        return request.checkNotModified(etag)
                .flatMap(unchanged -> ServerResponse.status(unchanged.statusCode())
                        .headers(headers -> describe(headers, read, etag))
                        .build())
                .switchIfEmpty(Mono.defer(() -> send(request, read, etag)));
    }

    private Mono<ServerResponse> send(ServerRequest request, Read read, String etag) {
        return switch (RangeAsked.of(request.headers().asHttpHeaders(), etag, read.size())) {
            case RangeAsked.Whole whole -> send(HttpStatus.OK, read, etag, 0, read.size());
            case RangeAsked.Part part -> send(HttpStatus.PARTIAL_CONTENT, read, etag, part.from(), part.count());
            case RangeAsked.Outside outside ->
                ServerResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + read.size())
                        .header(HttpHeaders.CACHE_CONTROL, KEPT)
                        .build();
        };
    }

    private Mono<ServerResponse> send(HttpStatus status, Read read, String etag, long from, long count) {
        var part = bytes.read(read.hash(), from, count).<DataBuffer>map(DefaultDataBufferFactory.sharedInstance::wrap);
        return ServerResponse.status(status)
                .headers(headers -> describe(headers, read, etag))
                .headers(headers -> {
                    if (status == HttpStatus.PARTIAL_CONTENT) {
                        headers.set(
                                HttpHeaders.CONTENT_RANGE,
                                "bytes %d-%d/%d".formatted(from, from + count - 1, read.size()));
                    }
                })
                .contentLength(count)
                .body(BodyInserters.fromDataBuffers(part));
    }

    private static void describe(HttpHeaders headers, Read read, String etag) {
        var type = read.medium().type();
        headers.setContentType(contentType(type));
        headers.setContentDisposition(disposition(type)
                .filename(read.medium().name(), StandardCharsets.UTF_8)
                .build());
        headers.setETag(etag);
        headers.set(HttpHeaders.CACHE_CONTROL, KEPT);
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
    }

    /// Texts are kept in UTF-8.
    private static MediaType contentType(String type) {
        return MediaType.parseMediaType(type.startsWith("text/") ? type + ";charset=UTF-8" : type);
    }

    private static ContentDisposition.Builder disposition(String type) {
        return type.startsWith("image/") || type.equals("application/pdf")
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
    }
}
