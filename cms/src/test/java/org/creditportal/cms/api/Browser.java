package org.creditportal.cms.api;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.TotpSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody signed in at a browser: holds the cookie and knows the token of its pages.
public final class Browser {

    private static final JsonMapper JSON = new JsonMapper();

    private final WebTestClient client;
    private final ResponseCookie cookie;
    private final JsonNode session;

    private Browser(WebTestClient client, ResponseCookie cookie, JsonNode session) {
        this.client = client;
        this.cookie = cookie;
        this.session = session;
    }

    /// @param device of the account, whose code of now is used; each code is taken once
    public static Browser signIn(WebTestClient client, String login, String password, TotpSecret device) {
        return of(client, claim(client, login, password, device.code(Instant.now())));
    }

    static Browser of(WebTestClient client, ResponseSpec answer) {
        var answered = answer.expectStatus().isCreated().returnResult(String.class);
        var cookie = Objects.requireNonNull(answered.getResponseCookies().getFirst("session"));
        return new Browser(
                client,
                cookie,
                JSON.readTree(Objects.requireNonNull(answered.getResponseBody().blockFirst())));
    }

    static ResponseSpec claim(WebTestClient client, String login, String password, String code) {
        var claim = code.isEmpty()
                ? Map.of("login", login, "password", password)
                : Map.of("login", login, "password", password, "code", code);
        return client.post()
                .uri("/cms/v1/sessions")
                .bodyValue(JSON.writeValueAsString(claim))
                .exchange();
    }

    public ResponseCookie cookie() {
        return cookie;
    }

    public JsonNode session() {
        return session;
    }

    /// What forms of its pages carry as `_csrf`.
    public String csrf() {
        return session.path("csrf").asString();
    }

    public ResponseSpec get(String path) {
        return client.get().uri(path).cookie("session", cookie.getValue()).exchange();
    }

    public ResponseSpec post(String path, String body) {
        return send(HttpMethod.POST, path, csrf(), body);
    }

    public ResponseSpec delete(String path) {
        return send(HttpMethod.DELETE, path, csrf(), "");
    }

    /// @param csrf in the header; none if `null`
    public ResponseSpec send(HttpMethod method, String path, @Nullable String csrf, String body) {
        return client.method(method)
                .uri(path)
                .cookie("session", cookie.getValue())
                .headers(headers -> {
                    if (csrf != null) {
                        headers.set("X-CSRF-Token", csrf);
                    }
                })
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange();
    }
}
