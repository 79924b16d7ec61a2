package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("H3: tokens for programs, which do no more than they must")
class TokenIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOKENS = "/cms/v1/tokens";
    private static final String ANNOUNCEMENTS = "/cms/v1/announcements";
    private static final String ANNOUNCEMENT =
            "{\"announcement\": \"standard\", \"title\": \"虚构标题\", \"body\": \"虚构正文\"}";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private WebTestClient client = WebTestClient.bindToServer().build();
    private final String own = "clerk-" + UUID.randomUUID();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void open() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        openAccount
                .open(new NewAccount(own, Role.CLERK, new Department("市税务局"), "secret", own))
                .block();
    }

    @Test
    void areShownOnceAndKeptAsDigests() {
        var key = UUID.randomUUID().toString();
        var issued = json(issue(own, key, "{\"name\": \"报送程序\", \"scope\": \"write\"}")
                .expectStatus()
                .isCreated());
        var token = issued.path("token").asString();

        assertThat(token).matches("cpt_[A-Za-z0-9_-]{43}");
        get(token, "/cms/v1/entries").expectStatus().isOk();
        var again = json(issue(own, key, "{\"name\": \"报送程序\", \"scope\": \"write\"}"));
        assertThat(again.path("id")).isEqualTo(issued.path("id"));
        assertThat(again.has("token")).isFalse();
        var listed = json(get(own, TOKENS)).path("items");
        assertThat(listed.size()).isEqualTo(2);
        assertThat(listed.path(0).path("name").asString()).isEqualTo("报送程序");
        assertThat(listed.path(0).path("usedAt").isNull()).isFalse();
        assertThat(listed.toString()).doesNotContain(token);
        for (var table : new String[] {"cms.token", "cms.idempotency", "cms.audit"}) {
            assertThat(DATABASE.query("select t::text || coalesce((select string_agg(convert_from(body, 'UTF8'), '')"
                            + " from cms.idempotency), '') from " + table + " t"))
                    .isNotEmpty()
                    .noneMatch(kept -> kept.contains(token));
        }
    }

    @Test
    void ofScopeReadWriteNothing() {
        var token = issued("{\"name\": \"看板\", \"scope\": \"read\"}");

        get(token, ANNOUNCEMENTS).expectStatus().isOk();
        var refused = json(send(token, HttpMethod.POST, ANNOUNCEMENTS, ANNOUNCEMENT)
                .expectStatus()
                .isForbidden());
        assertThat(refused.path("detail").asString()).contains("write");
        send(token, HttpMethod.POST, TOKENS, "{\"name\": \"x\", \"scope\": \"write\"}")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void reachOnlyTheirPartsOfTheApi() {
        var token = issued("{\"name\": \"公告\", \"scope\": \"write\", \"groups\": [\"announcements\"]}");

        send(token, HttpMethod.POST, ANNOUNCEMENTS, ANNOUNCEMENT).expectStatus().isCreated();
        get(token, ANNOUNCEMENTS).expectStatus().isOk();
        get(token, "/cms/v1/entries").expectStatus().isForbidden();
        get(token, TOKENS).expectStatus().isForbidden();
    }

    @Test
    void handOnNoMoreThanTheyHave() {
        var soon = Instant.now().plus(Duration.ofDays(2));
        var token = issued("{\"name\": \"a\", \"scope\": \"write\", \"groups\": [\"tokens\", \"entries\"],"
                + " \"expiresAt\": \"" + soon + "\"}");

        handOn(token, "[\"entries\"]", soon).expectStatus().isCreated();
        handOn(token, "[\"entries\"]", soon.plusSeconds(1)).expectStatus().isForbidden();
        handOn(token, "[\"entries\", \"imports\"]", soon).expectStatus().isForbidden();
        handOn(token, "[]", soon).expectStatus().isForbidden();
    }

    @Test
    void endWithinAYear() {
        var year = Duration.ofDays(365);
        handOn(own, "[]", Instant.now().plus(year)).expectStatus().isCreated();
        handOn(own, "[]", Instant.now().plus(year).plus(Duration.ofDays(2)))
                .expectStatus()
                .isEqualTo(409);
        handOn(own, "[]", Instant.now()).expectStatus().isEqualTo(409);
        var token = issued("{\"name\": \"b\", \"scope\": \"read\"}");
        DATABASE.execute("update cms.token set expires_at = now() where name = 'b'");
        get(token, "/cms/v1/entries").expectStatus().isUnauthorized();
    }

    @Test
    void areAskedForStrictly() {
        for (var wrong : new String[] {
            "{}",
            "{\"name\": \"x\"}",
            "{\"name\": \"x\", \"scope\": \"all\"}",
            "{\"name\": \"x\", \"scope\": \"read\", \"groups\": [\"moon\"]}",
            "{\"name\": \"x\", \"scope\": \"read\", \"expiresAt\": \"tomorrow\"}"
        }) {
            issue(own, UUID.randomUUID().toString(), wrong).expectStatus().isBadRequest();
        }
    }

    @Test
    void stopAsSoonAsTheyAreRevoked() {
        var issued = json(issue(own, UUID.randomUUID().toString(), "{\"name\": \"x\", \"scope\": \"read\"}"));
        var token = issued.path("token").asString();
        var path = TOKENS + "/" + issued.path("id").asString();

        get(own, path).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        send(own, HttpMethod.DELETE, path, "").expectStatus().isEqualTo(428);
        revoke(own, path, "\"2\"").expectStatus().isEqualTo(412);
        revoke(own, path, "\"1\"").expectStatus().isOk();

        get(token, "/cms/v1/entries").expectStatus().isUnauthorized();
        get(own, path).expectStatus().isNotFound();
        revoke(own, path, "\"1\"").expectStatus().isNotFound();
        assertThat(DATABASE.query("select act from cms.audit join cms.account a on a.id = account where login = '" + own
                        + "' order by at"))
                .containsExactly("token", "token-revocation");
    }

    private String issued(String body) {
        return json(issue(own, UUID.randomUUID().toString(), body)
                        .expectStatus()
                        .isCreated())
                .path("token")
                .asString();
    }

    private ResponseSpec handOn(String token, String groups, Instant until) {
        return issue(
                token,
                UUID.randomUUID().toString(),
                "{\"name\": \"x\", \"scope\": \"read\", \"groups\": " + groups + ", \"expiresAt\": \"" + until + "\"}");
    }

    private ResponseSpec issue(String token, String key, String body) {
        return client.post()
                .uri(TOKENS)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec revoke(String token, String path, String tag) {
        return client.delete()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .exchange();
    }

    private ResponseSpec get(String token, String path) {
        return send(token, HttpMethod.GET, path, "");
    }

    private ResponseSpec send(String token, HttpMethod method, String path, String body) {
        return client.method(method)
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange();
    }

    private static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
