package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.creditportal.cms.account.TotpSecret;
import org.creditportal.cms.proceeding.account.OpenFirstAdministrator;
import org.creditportal.cms.proceeding.account.OpenFirstAdministrator.Wanted;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CmsTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.first-administrator.login=first",
            "portal.first-administrator.password=a password for one sign-in"
        })
@DisplayName("H3: an installation begins with one administrator, who must take another password")
class FirstAdministratorIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GIVEN = "a password for one sign-in";

    @LocalServerPort
    int port;

    @Autowired
    OpenFirstAdministrator openFirstAdministrator;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void opensAllOthers() throws InterruptedException {
        var client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        while (DATABASE.query("select id from cms.account").isEmpty()) {
            Thread.sleep(50);
        }
        var first = Browser.of(client, Browser.claim(client, "first", GIVEN, code(client)));
        first.get("/cms/v1/accounts").expectStatus().isForbidden();

        first.post("/cms/v1/password", JSON.writeValueAsString(Map.of("current", GIVEN, "new", "a password of my own")))
                .expectStatus()
                .isOk();

        first.post("/cms/v1/accounts", "{\"login\": \"head\", \"role\": \"head\", \"department\": \"市税务局\"}")
                .expectStatus()
                .isCreated();
        assertThat(openFirstAdministrator
                        .open(new Wanted("second", GIVEN, "市信用办"))
                        .block())
                .isFalse();
        assertThat(DATABASE.query("select login from cms.account order by id")).containsExactly("first", "head");
    }

    private static String code(WebTestClient client) {
        var answer = client.post()
                .uri("/cms/v1/enrolments")
                .bodyValue(JSON.writeValueAsString(Map.of("login", "first", "password", GIVEN)))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        var secret =
                JSON.readTree(Objects.requireNonNull(answer)).path("secret").asString();
        return new TotpSecret(secret).code(Instant.now());
    }
}
