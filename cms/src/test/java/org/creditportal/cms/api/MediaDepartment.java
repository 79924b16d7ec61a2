package org.creditportal.cms.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The people of one department as they handle pictures and documents.
public final class MediaDepartment {

    private static final JsonMapper JSON = new JsonMapper();

    private final WebTestClient client;
    private final Department people;

    public MediaDepartment(WebTestClient client, OpenAccount openAccount, String name) {
        this.client = client;
        this.people = new Department(client, openAccount, name);
    }

    public Department people() {
        return people;
    }

    public ResponseSpec upload(byte[] bytes, String name) {
        return upload(bytes, name, UUID.randomUUID().toString());
    }

    public ResponseSpec upload(byte[] bytes, String name, String key) {
        var body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(bytes)).filename(name);
        return client.post()
                .uri("/cms/v1/media")
                .header("Authorization", "Bearer " + people.token(Role.CLERK))
                .header("Idempotency-Key", key)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange();
    }

    /// Uploads what will be kept.
    public JsonNode keep(byte[] bytes, String name) {
        return json(upload(bytes, name).expectStatus().is2xxSuccessful());
    }

    public ResponseSpec act(Role role, JsonNode medium, String act, String body) {
        return people.post(role, "/cms/v1/media/" + medium.path("id").asString() + "/" + act, body);
    }

    public ResponseSpec delete(JsonNode medium, String version) {
        return client.delete()
                .uri("/cms/v1/media/" + medium.path("id").asString())
                .header("Authorization", "Bearer " + people.token(Role.CLERK))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .exchange();
    }

    /// Drafts news that offers a medium.
    ///
    /// @return the article's id
    public String draft(JsonNode medium) {
        var slug = "xugou-" + UUID.randomUUID();
        var attachment = Map.of("media", medium.path("id").asString(), "title", "附件");
        var article = Map.of(
                "kind", "news", "slug", slug, "title", "虚构消息", "summary", "虚构摘要", "attachments", List.of(attachment));
        var body = JSON.writeValueAsString(article);
        return json(people.post(Role.CLERK, "/cms/v1/articles", body)
                        .expectStatus()
                        .isCreated())
                .path("id")
                .asString();
    }

    public JsonNode show(JsonNode medium) {
        return people.json("/cms/v1/media/" + medium.path("id").asString());
    }

    public static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(new String(
                Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()), StandardCharsets.UTF_8));
    }
}
