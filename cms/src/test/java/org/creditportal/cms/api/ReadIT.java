package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("H2: who is shown numbers of persons in clear is registered and reviewed")
class ReadIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String READS = "/cms/v1/audit/reads";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void open() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        openAccount
                .open(new NewAccount(
                        "auditor",
                        Role.AUDITOR,
                        new org.creditportal.cms.vocabulary.Department("市信用办"),
                        "secret",
                        "auditor"))
                .block();
    }

    @Test
    void rejectedRowsAreRegisteredEachTimeTheyAreShown() {
        var tax = new Department(client, openAccount, "市税务局");
        var stranger = new Department(client, openAccount, "市生态环境局");
        var form = tax.importForm("black", Department.HEADER_BLACK, "不存在的类型,张某某,,x,,事实,,市税务局,决定,2026-01-01,1年");
        var rows = "/cms/v1/imports/" + Department.id(form) + "/rejected-rows";

        tax.read(rows).expectStatus().isOk();
        tax.read(rows).expectStatus().isOk();
        stranger.read(rows).expectStatus().isNotFound();

        var open = json(get(READS + "?reviewed=false")).path("items");
        assertThat(open.size()).isEqualTo(2);
        var first = open.path(1);
        assertThat(first.path("contentId").asString()).isEqualTo(Department.id(form));
        assertThat(first.path("department").asString()).isEqualTo("市税务局");
        assertThat(first.path("reason").asString()).isNotBlank();
        assertThat(DATABASE.query("select content_id from cms.audit where act = 'personal-data-read'"))
                .containsExactly(Department.id(form), Department.id(form));
        reviews(first.path("id").asString());
    }

    private void reviews(String id) {
        review(id, "{}").expectStatus().isBadRequest();
        review(id, "{\"proper\": false}").expectStatus().isEqualTo(409);
        var number = Codes.citizen(7);
        var reviewed = json(review(id, "{\"proper\": false, \"finding\": \"与更正无关，涉及 " + number + "\"}")
                .expectStatus()
                .isOk());

        assertThat(reviewed.path("review").path("account").asString()).isEqualTo("auditor");
        assertThat(reviewed.path("review").path("finding").asString())
                .startsWith("与更正无关")
                .doesNotContain(number);
        review(id, "{\"proper\": true}").expectStatus().isEqualTo(409);
        review(UUID.randomUUID().toString(), "{\"proper\": true}")
                .expectStatus()
                .isNotFound();
        assertThat(json(get(READS + "?reviewed=true")).path("items").size()).isEqualTo(1);
        assertThat(json(get(READS)).path("items").size()).isEqualTo(2);
        assertThat(DATABASE.query("select act from cms.audit where content = 'personal-data-read'"))
                .containsExactly("review");
    }

    private ResponseSpec get(String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth("auditor"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private ResponseSpec review(String id, String body) {
        return client.post()
                .uri(READS + "/" + id + "/review")
                .headers(headers -> headers.setBearerAuth("auditor"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange();
    }

    private static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
