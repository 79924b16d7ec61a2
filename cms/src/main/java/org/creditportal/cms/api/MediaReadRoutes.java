package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import org.creditportal.cms.media.Media.Filter;
import org.creditportal.cms.media.Media.Kind;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.proceeding.MediaDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// A department looks at its pictures and documents, before readers do.
final class MediaReadRoutes {

    static final String PATH = "/cms/v1/media";
    private static final int PAGE = 50;
    private static final int LONGEST_NAME = 100;

    private final MediaDesk desk;
    private final MediaViews views;

    MediaReadRoutes(MediaDesk desk, MediaViews views) {
        this.desk = desk;
        this.views = views;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/{id}", this::show)
                .GET(PATH + "/{id}/content", this::content)
                .GET(PATH + "/{id}/thumbnail", this::thumbnail)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var asked = KnownParameters.of(request, "type", "q", "after");
        var filter = new Filter(kind(asked.text("type").orElse(null)), name(asked));
        var after = asked.id("after").orElse(null);
        return Callers.account(request)
                .flatMapMany(account -> desk.media().ofDepartment(account.department(), filter, after, PAGE))
                .concatMap(views::show)
                .collectList()
                .map(items -> new MediumView.MediaPage(
                        items, items.size() < PAGE ? null : items.getLast().id()))
                .flatMap(page -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(page));
    }

    private static String name(KnownParameters asked) {
        var name = asked.text("q").orElse("").strip();
        if (name.length() > LONGEST_NAME || name.indexOf(0) >= 0) {
            throw ApiProblem.badRequest("参数 q 是文件名的一部分，不超过 100 字。");
        }
        return name;
    }

    private static @Nullable Kind kind(@Nullable String type) {
        return switch (type) {
            case null -> null;
            case "image" -> Kind.IMAGE;
            case "document" -> Kind.DOCUMENT;
            default -> throw ApiProblem.badRequest("参数 type 应为 image 或 document。");
        };
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> views.find(Callers.id(request), account))
                .flatMap(views::show)
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .eTag("\"" + view.version() + "\"")
                        .bodyValue(view));
    }

    private Mono<ServerResponse> content(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> views.find(Callers.id(request), account))
                .flatMap(this::send);
    }

    /// A document has none.
    private Mono<ServerResponse> thumbnail(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> views.find(Callers.id(request), account))
                .flatMap(medium -> Mono.justOrEmpty(medium.thumbnail())
                        .flatMap(hash -> desk.store().size(hash).flatMap(size -> send(medium, hash, size))))
                .switchIfEmpty(Mono.error(ApiProblem::notFound));
    }

    private Mono<ServerResponse> send(Medium medium) {
        return send(medium, medium.hash(), medium.size());
    }

    private Mono<ServerResponse> send(Medium medium, String hash, long size) {
        var bytes = desk.store().read(hash, 0, size).<DataBuffer>map(DefaultDataBufferFactory.sharedInstance::wrap);
        var disposition = medium.type().isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ServerResponse.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .headers(headers -> headers.setContentDisposition(disposition
                        .filename(medium.name(), StandardCharsets.UTF_8)
                        .build()))
                .contentType(MediaType.parseMediaType(medium.type().mediaType()))
                .contentLength(size)
                .body(BodyInserters.fromDataBuffers(bytes));
    }
}
