package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.TotpSecret;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
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
@DisplayName("H2, H3: accounts, for administrators")
class AccountIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ACCOUNTS = "/cms/v1/accounts";
    private static final String ENTRIES = "/cms/v1/entries";
    private static final String PASSWORD = "一句没人知道的长密码 2026";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private WebTestClient client = WebTestClient.bindToServer().build();
    private final TotpSecret device = TotpSecret.random();
    private final String clerk = "clerk-" + UUID.randomUUID();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void open() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        open("administrator", Role.ADMINISTRATOR);
        open(clerk, Role.CLERK);
    }

    @Test
    void areOpenedWithAPasswordThatIsHandedOverOnce() {
        var login = "张某某-" + UUID.randomUUID();
        var body = "{\"login\": \"" + login + "\", \"role\": \"head\", \"department\": \"税务局\"}";
        var key = UUID.randomUUID().toString();
        var opened = json(post(ACCOUNTS, key, body).expectStatus().isCreated());
        var password = opened.path("password").asString();

        assertThat(password).matches("([a-z2-7]{4}-){5}[a-z2-7]{4}");
        assertThat(opened.path("department").asString()).isEqualTo("市税务局");
        assertThat(json(post(ACCOUNTS, key, body)).has("password")).isFalse();
        post(ACCOUNTS, body).expectStatus().isEqualTo(409);
        assertThat(DATABASE.query("select convert_from(body, 'UTF8') from cms.idempotency"))
                .noneMatch(kept -> kept.contains(password));
        var browser = enrolled(login, password);
        assertThat(browser.session().path("passwordIsInitial").asBoolean()).isTrue();
        browser.get(ENTRIES).expectStatus().isForbidden();
        assertThat(acts(opened)).containsExactly("opening", "enrolment", "sign-in");
    }

    @Test
    void areAskedForStrictly() {
        for (var wrong : new String[] {
            "{}",
            "{\"login\": \"x y\", \"role\": \"head\", \"department\": \"市税务局\"}",
            "{\"login\": \"someone\", \"role\": \"king\", \"department\": \"市税务局\"}"
        }) {
            post(ACCOUNTS, wrong).expectStatus().isBadRequest();
        }
        post(ACCOUNTS, "{\"login\": \"someone\", \"role\": \"head\", \"department\": \"虚构局\"}")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void loseTheirSessionsWithTheirRole() {
        var browser = signIn();
        var account = find(clerk);
        var path = ACCOUNTS + "/" + id(account);
        patch(path, null, "{\"role\": \"head\"}").expectStatus().isEqualTo(428);
        patch(path, "\"9\"", "{\"role\": \"head\"}").expectStatus().isEqualTo(412);

        var changed =
                json(patch(path, "\"1\"", "{\"role\": \"head\"}").expectStatus().isOk());

        assertThat(changed.path("role").asString()).isEqualTo("head");
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        browser.get(ENTRIES).expectStatus().isUnauthorized();
        get(clerk, ENTRIES).expectStatus().isOk();
        patch(path, "\"2\"", "{\"role\": \"head\"}").expectStatus().isEqualTo(409);
        assertThat(DATABASE.query("select after ->> 'before' from cms.audit where act = 'change' and content_id = '"
                        + id(account) + "'"))
                .singleElement()
                .asString()
                .contains("\"role\": \"clerk\"");
    }

    @Test
    void stopAtOnceWhenTheyAreDeactivated() {
        var browser = signIn();
        var account = find(clerk);
        var path = ACCOUNTS + "/" + id(account);

        var stopped = json(post(path + "/deactivation", "").expectStatus().isOk());

        assertThat(stopped.path("active").asBoolean()).isFalse();
        browser.get(ENTRIES).expectStatus().isUnauthorized();
        get(clerk, ENTRIES).expectStatus().isUnauthorized();
        Browser.claim(client, clerk, PASSWORD, device.code(Instant.now().plusSeconds(30)))
                .expectStatus()
                .isUnauthorized();
        post(path + "/deactivation", "").expectStatus().isEqualTo(409);
        patch(path, "\"2\"", "{\"active\": true}").expectStatus().isOk();
        get(clerk, ENTRIES).expectStatus().isUnauthorized();
        assertThat(acts(account)).containsExactly("sign-in", "deactivation", "change");
    }

    @Test
    void alwaysHaveOneWhoLooksAfterThem() {
        DATABASE.execute(
                "update cms.account set active = false where role = 'administrator'" + " and login <> 'administrator'");
        var path = ACCOUNTS + "/" + id(find("administrator"));

        post(path + "/deactivation", "").expectStatus().isEqualTo(409);
        patch(path, "\"1\"", "{\"role\": \"auditor\"}").expectStatus().isEqualTo(409);
        patch(path, "\"1\"", "{\"active\": false}").expectStatus().isEqualTo(409);

        open("second-" + clerk, Role.ADMINISTRATOR);
        post(ACCOUNTS + "/" + id(find("second-" + clerk)) + "/deactivation", "")
                .expectStatus()
                .isOk();
        get("administrator", ACCOUNTS).expectStatus().isOk();
    }

    @Test
    void areResetForWhoLostPasswordOrDevice() {
        var browser = signIn();
        for (var attempt = 0; attempt < 5; attempt++) {
            Browser.claim(client, clerk, "a wrong password", "000000")
                    .expectStatus()
                    .isUnauthorized();
        }
        var path = ACCOUNTS + "/" + id(find(clerk));

        var reset = json(post(path + "/reset", "").expectStatus().isOk());

        browser.get(ENTRIES).expectStatus().isUnauthorized();
        get(clerk, ENTRIES).expectStatus().isOk();
        Browser.claim(client, clerk, PASSWORD, device.code(Instant.now().plusSeconds(30)))
                .expectStatus()
                .isUnauthorized();
        enrolled(clerk, reset.path("password").asString());
        post(path + "/dance", "").expectStatus().isNotFound();
    }

    @Test
    void showAndLoseWhatIsInWrongHands() {
        var browser = signIn();
        var path = ACCOUNTS + "/" + id(find(clerk));
        var session =
                json(get("administrator", path + "/sessions")).path("items").path(0);
        var token = json(get("administrator", path + "/tokens")).path("items").path(0);

        assertThat(session.path("current").asBoolean()).isFalse();
        send("administrator", HttpMethod.DELETE, path + "/sessions/" + id(session), null, "")
                .expectStatus()
                .isNoContent();
        send("administrator", HttpMethod.DELETE, path + "/tokens/" + id(token), "\"1\"", "")
                .expectStatus()
                .isOk();

        browser.get(ENTRIES).expectStatus().isUnauthorized();
        get(clerk, ENTRIES).expectStatus().isUnauthorized();
        get(clerk, ACCOUNTS).expectStatus().isUnauthorized();
    }

    private void open(String login, Role role) {
        openAccount
                .open(new NewAccount(login, role, new Department("市税务局"), PASSWORD, login, device))
                .block();
    }

    private Browser signIn() {
        return Browser.signIn(client, clerk, PASSWORD, device);
    }

    private Browser enrolled(String login, String password) {
        var proposed = json(client.post()
                .uri("/cms/v1/enrolments")
                .bodyValue("{\"login\": \"" + login + "\", \"password\": \"" + password + "\"}")
                .exchange()
                .expectStatus()
                .isCreated());
        // The account may have shown a code of its former device in this very step.
        return Browser.of(
                client,
                Browser.claim(
                        client,
                        login,
                        password,
                        new TotpSecret(proposed.path("secret").asString())
                                .code(Instant.now().plusSeconds(30))));
    }

    private JsonNode find(String login) {
        return json(get("administrator", ACCOUNTS))
                .path("items")
                .valueStream()
                .filter(item -> item.path("login").asString().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    private static List<String> acts(JsonNode account) {
        return DATABASE.query("select act from cms.audit where content_id = '" + id(account) + "' order by at");
    }

    private ResponseSpec get(String token, String path) {
        return send(token, HttpMethod.GET, path, null, "");
    }

    private ResponseSpec post(String path, String body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    private ResponseSpec post(String path, String key, String body) {
        return client.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth("administrator"))
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec patch(String path, @Nullable String tag, String body) {
        return send("administrator", HttpMethod.PATCH, path, tag, body);
    }

    private ResponseSpec send(String token, HttpMethod method, String path, @Nullable String tag, String body) {
        return client.method(method)
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    if (tag != null) {
                        headers.setIfMatch(tag);
                    }
                })
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange();
    }

    private static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
