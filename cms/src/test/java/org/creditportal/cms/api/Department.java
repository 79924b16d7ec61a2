package org.creditportal.cms.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The people of one department as they use the API.
public final class Department {

    public static final String HEADER_RED = "红名单类型,企业名称,法定代表人,统一社会信用代码,工商注册登记号,守信行为,获得奖励,认定部门,认定依据,认定日期,有效期";
    public static final String HEADER_BLACK = "黑名单类型,企业名称,法定代表人,统一社会信用代码,工商注册登记号,违法失信行为,处罚结果,认定部门,认定依据,认定日期,处罚有效期";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebTestClient client;
    private final String name;

    public Department(WebTestClient client, OpenAccount openAccount, String name) {
        this.client = client.mutate().responseTimeout(PATIENCE).build();
        this.name = name;
        for (var role : List.of(Role.CLERK, Role.HEAD)) {
            openAccount
                    .open(new NewAccount(
                            role.code() + name,
                            role,
                            new org.creditportal.cms.vocabulary.Department(name),
                            "secret",
                            token(role)))
                    .block();
        }
    }

    public String name() {
        return name;
    }

    public String token(Role role) {
        return role.code() + "-" + Integer.toHexString(name.hashCode());
    }

    /// Hands a form in and waits until it is read.
    public JsonNode importForm(String list, String header, String... rows) {
        return importForm(Role.CLERK, list, header, rows);
    }

    public JsonNode importForm(Role role, String list, String header, String... rows) {
        var location = Objects.requireNonNull(send(role, list, UUID.randomUUID().toString(), header, rows)
                .expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Location"));
        return until(location, "ready");
    }

    public ResponseSpec send(Role role, String list, String key, String header, String... rows) {
        var csv = header + "\n" + String.join("\n", rows) + "\n";
        return sendFile(role, list, key, csv.getBytes(StandardCharsets.UTF_8), "form.csv");
    }

    public ResponseSpec sendFile(Role role, String list, String key, byte[] bytes, String fileName) {
        var body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(bytes)).filename(fileName);
        return client.post()
                .uri(uri -> uri.path("/cms/v1/imports")
                        .queryParam("list", list)
                        .queryParam("department", "{department}")
                        .build(name))
                .header("Authorization", "Bearer " + token(role))
                .header("Idempotency-Key", key)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange();
    }

    /// Hands in, signs, and waits until it is public.
    public JsonNode publish(String list, String header, String... rows) {
        var form = importForm(list, header, rows);
        sign(id(form)).expectStatus().isOk();
        return until("/cms/v1/imports/" + id(form), "published");
    }

    public ResponseSpec sign(String form) {
        return post(Role.HEAD, "/cms/v1/imports/" + form + "/signature", "");
    }

    public ResponseSpec withdraw(String entry) {
        return post(Role.HEAD, "/cms/v1/entries/" + entry + "/withdrawal", "{\"reason\": \"虚构理由\"}");
    }

    public ResponseSpec post(Role role, String path, String body) {
        return post(role, path, UUID.randomUUID().toString(), body);
    }

    public ResponseSpec post(Role role, String path, String key, String body) {
        return client.post()
                .uri(path)
                .header("Authorization", "Bearer " + token(role))
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec read(String path) {
        return client.get()
                .uri(path)
                .header("Authorization", "Bearer " + token(Role.CLERK))
                .exchange();
    }

    public JsonNode json(String path) {
        return JSON.readTree(Objects.requireNonNull(read(path)
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<String>() {})
                .returnResult()
                .getResponseBody()));
    }

    /// The entries that came with a form, in order of row.
    public List<JsonNode> entries(JsonNode form) {
        var items = json("/cms/v1/entries?import=" + id(form))
                .path("items")
                .valueStream()
                .toList();
        return items.reversed();
    }

    public static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    private JsonNode until(String location, String state) {
        var end = Instant.now().plus(PATIENCE);
        var form = json(location);
        while (!form.path("state").asString().equals(state)) {
            if (Instant.now().isAfter(end) || form.path("state").asString().equals("failed")) {
                throw new AssertionError("waited for " + state + ": " + form);
            }
            pause();
            form = json(location);
        }
        return form;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
