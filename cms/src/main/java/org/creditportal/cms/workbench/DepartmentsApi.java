package org.creditportal.cms.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.creditportal.cms.access.AccessRules;
import org.creditportal.cms.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.EntityResponse;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.support.ServerRequestWrapper;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The departments' API as the pages call it: its own routes, in this process, for whoever asks for the page.
/// What may be done, how it is read, that it is done once and what is answered is said there and nowhere else.
final class DepartmentsApi {

    private static final String KEY = "Idempotency-Key";

    private final Supplier<RouterFunction<ServerResponse>> routes;
    private final JsonMapper json;

    /// @param routes asked for late: the pages are routes too
    DepartmentsApi(Supplier<RouterFunction<ServerResponse>> routes, JsonMapper json) {
        this.routes = routes;
        this.json = json;
    }

    /// @param path with its query, encoded
    /// @return an error if it refuses
    Mono<ApiAnswer> read(ServerRequest visitor, String path) {
        return call(
                visitor, request(visitor, HttpMethod.GET, path, null, null, "").build());
    }

    /// @param key by which it is done once
    /// @param version that it replaces, `null` where there is none
    /// @return an error if it refuses
    Mono<ApiAnswer> write(
            ServerRequest visitor, HttpMethod method, String path, String key, @Nullable String version, Object body) {
        var text = json.writeValueAsString(body);
        return call(visitor, request(visitor, method, path, key, version, text).build());
    }

    Mono<ApiAnswer> post(ServerRequest visitor, String path, String key, Object body) {
        return write(visitor, HttpMethod.POST, path, key, null, body);
    }

    /// Hands the parts of a form on as they came.
    Mono<ApiAnswer> upload(ServerRequest visitor, String path, String key) {
        var request = ServerRequest.from(visitor)
                .attributes(DepartmentsApi::forgetMatch)
                .uri(visitor.uri().resolve(path))
                .headers(headers -> {
                    headers.set(KEY, key);
                    headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
                })
                .build();
        return call(visitor, new ServerRequestWrapper(request) {
            @Override
            public Mono<MultiValueMap<String, Part>> multipartData() {
                return visitor.multipartData();
            }
        });
    }

    private static ServerRequest.Builder request(
            ServerRequest visitor,
            HttpMethod method,
            String path,
            @Nullable String key,
            @Nullable String version,
            String body) {
        return ServerRequest.from(visitor)
                .attributes(DepartmentsApi::forgetMatch)
                .method(method)
                .uri(visitor.uri().resolve(path))
                .headers(headers -> {
                    headers.remove(HttpHeaders.CONTENT_LENGTH);
                    headers.remove(HttpHeaders.IF_NONE_MATCH);
                    headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
                    headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
                    set(headers, KEY, key);
                    set(headers, HttpHeaders.IF_MATCH, version);
                })
                .body(body);
    }

    /// The path of the page and its variables are not those of what is asked.
    private static void forgetMatch(Map<String, Object> attributes) {
        attributes.remove(RouterFunctions.MATCHING_PATTERN_ATTRIBUTE);
        attributes.remove(RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }

    private static void set(HttpHeaders headers, String name, @Nullable String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.set(name, value);
        }
    }

    private Mono<ApiAnswer> call(ServerRequest visitor, ServerRequest request) {
        return Caller.of(visitor)
                .map(caller -> Optional.of(caller.account().role()))
                .defaultIfEmpty(Optional.empty())
                .filter(role -> AccessRules.admits(role, request.method(), request.path()))
                .switchIfEmpty(Mono.error(() -> new ApiRefusal(HttpStatus.FORBIDDEN.value(), "")))
                .flatMap(role -> routes.get().route(request))
                .switchIfEmpty(Mono.error(() -> ApiRefusal.notFound("")))
                .flatMap(handler -> handler.handle(request))
                .map(this::answer)
                .flatMap(answer -> answer.isRefusal() ? Mono.error(answer.refusal()) : Mono.just(answer));
    }

    private ApiAnswer answer(ServerResponse response) {
        var entity = response instanceof EntityResponse<?> known ? known.entity() : null;
        return new ApiAnswer(response.statusCode().value(), response.headers(), response.cookies(), entity, json);
    }
}
