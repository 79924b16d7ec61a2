package org.creditportal.portal.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.Page;
import org.creditportal.templates.PageRenderer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The one way to answer in public. Anything can be withdrawn at any moment, so every answer may be kept but must be
/// asked for again (`no-cache`), which a strong `ETag` makes cheap. Only an answer whose address may hold a citizen's
/// number is kept by nobody (H1).
@Component
public final class PublicAnswer {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final PageRenderer renderer;
    private final JsonMapper json;

    PublicAnswer(PageRenderer renderer, JsonMapper json) {
        this.renderer = renderer;
        this.json = json;
    }

    public Mono<ServerResponse> page(ServerRequest request, Page page) {
        return page(request, page, Map.of());
    }

    /// @param headers more headers, for example `X-Robots-Tag`
    public Mono<ServerResponse> page(ServerRequest request, Page page, Map<String, String> headers) {
        return answer(request, HTML, renderer.render(page), headers);
    }

    public Mono<ServerResponse> json(ServerRequest request, Object value) {
        return answer(request, MediaType.APPLICATION_JSON, json.writeValueAsBytes(value), Map.of());
    }

    /// For what is not public: kept by nobody.
    public Mono<ServerResponse> unkept(Page page) {
        return ServerResponse.ok()
                .contentType(HTML)
                .headers(all -> RobotsTag.NOINDEX.forEach(all::set))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .bodyValue(renderer.render(page));
    }

    /// @param type of the body
    public Mono<ServerResponse> bytes(ServerRequest request, MediaType type, byte[] body) {
        return answer(request, type, body, Map.of());
    }

    private static Mono<ServerResponse> answer(
            ServerRequest request, MediaType type, byte[] body, Map<String, String> headers) {
        var etag = "\"" + digest(body) + "\"";
        var life = holdsIdentity(request) ? "no-store" : "public, no-cache";
        var fresh = ServerResponse.ok()
                .contentType(type)
                .headers(all -> headers.forEach(all::set))
                .header(HttpHeaders.CACHE_CONTROL, life)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .eTag(etag)
                .bodyValue(body);
        return request.checkNotModified(etag)
                .flatMap(unchanged -> ServerResponse.status(unchanged.statusCode())
                        .headers(all -> headers.forEach(all::set))
                        .header(HttpHeaders.CACHE_CONTROL, life)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                        .eTag(etag)
                        .build())
                .switchIfEmpty(fresh);
    }

    private static boolean holdsIdentity(ServerRequest request) {
        return request.queryParams().getOrDefault("q", List.of()).stream()
                .anyMatch(text -> QueryText.parse(text).looksLikeIdentity());
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
