package org.creditportal.cms.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// People of every role who read and write catalogues.
final class Cataloguers {

    private static final JsonMapper JSON = new JsonMapper();

    private final WebTestClient client;

    Cataloguers(int port, OpenAccount openAccount) {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        for (var role : Role.values()) {
            openAccount
                    .open(new NewAccount(token(role), role, new Department("市信用办"), "secret", token(role)))
                    .block();
        }
    }

    private static String token(Role role) {
        return "catalogue-" + role.code();
    }

    /// What was answered.
    record Answer(int status, @Nullable String tag, JsonNode json) {

        String detail() {
            return json.path("detail").asString("");
        }

        /// The same with another status.
        Answer as(int other) {
            return new Answer(other, tag, json);
        }
    }

    /// A memorandum that a duty names.
    static Map<String, Object> item(String kind, int number) {
        return Map.of("kind", kind, "number", number);
    }

    Answer get(Role role, String path) {
        return answer(client.get().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token(role)));
    }

    Answer put(Role role, String path, @Nullable String match, Map<String, ?> body) {
        return send(HttpMethod.PUT, role, path, UUID.randomUUID().toString(), match, body);
    }

    Answer delete(Role role, String path, @Nullable String match) {
        return send(HttpMethod.DELETE, role, path, UUID.randomUUID().toString(), match, Map.of());
    }

    /// Writes what was read, over itself.
    ///
    /// @param root of its path, its number aside
    Answer putAsItIs(String root, JsonNode item, String... members) {
        var body = new LinkedHashMap<String, Object>();
        for (var member : members) {
            body.put(member, item.path(member));
        }
        var tag = "\"" + item.path("version").asLong() + "\"";
        return put(Role.OFFICE, root + "/" + item.path("number").asInt(), tag, body);
    }

    Answer send(
            HttpMethod method,
            Role role,
            String path,
            @Nullable String key,
            @Nullable String match,
            Map<String, ?> body) {
        return answer(client.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token(role))
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                    if (match != null) {
                        headers.set(HttpHeaders.IF_MATCH, match);
                    }
                })
                .bodyValue(JSON.writeValueAsString(body)));
    }

    private static Answer answer(WebTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().expectBody(String.class).returnResult();
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders().getFirst(HttpHeaders.ETAG),
                JSON.readTree(Objects.requireNonNullElse(result.getResponseBody(), "{}")));
    }
}
