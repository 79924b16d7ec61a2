package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("H3: signing in with a password and a code")
class SignInIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SESSIONS = "/cms/v1/sessions";
    private static final String ANNOUNCEMENTS = "/cms/v1/announcements";
    private static final String ANNOUNCEMENT =
            "{\"announcement\": \"standard\", \"title\": \"虚构标题\", \"body\": \"虚构正文\"}";
    private static final String OTHER_PASSWORD = "another long password";
    private static final String PASSWORD = "一句没人知道的长密码 2026";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private final TotpSecret device = TotpSecret.random();
    private final String login = "clerk-" + UUID.randomUUID();
    private WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void open() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        open(login, device);
    }

    @Test
    void opensASessionThatReadsAndWrites() {
        var browser = browser(code(0));
        var session = browser.session();

        assertThat(browser.cookie().isHttpOnly()).isTrue();
        assertThat(browser.cookie().getSameSite()).isEqualTo("Strict");
        assertThat(browser.cookie().getPath()).isEqualTo("/");
        assertThat(session.path("account").path("login").asString()).isEqualTo(login);
        assertThat(lifetime(session, "idleUntil")).isEqualTo(30);
        assertThat(lifetime(session, "endsAt")).isEqualTo(12 * 60);
        browser.get("/cms/v1/entries").expectStatus().isOk();
        browser.post(ANNOUNCEMENTS, ANNOUNCEMENT).expectStatus().isCreated();
        var own = json(browser.get(SESSIONS).expectStatus().isOk()).path("items");
        assertThat(own.size()).isEqualTo(1);
        assertThat(own.path(0).path("current").asBoolean()).isTrue();
        assertThat(own.path(0).has("csrf")).isFalse();
    }

    @Test
    void keepsNeitherSessionNorSecretInClear() {
        var browser = browser(code(0));

        assertThat(DATABASE.query("select s::text from cms.session s").toString())
                .doesNotContain(browser.cookie().getValue());
        assertThat(DATABASE.query(
                        "select encode(totp_cipher, 'escape') from cms.account where totp_cipher is not null"))
                .isNotEmpty()
                .noneMatch(kept -> kept.contains(device.base32()));
    }

    @Test
    void doesNotSayWhatIsWrong() {
        open(login + "-inactive", device);
        DATABASE.execute("update cms.account set active = false where login like '%-inactive'");

        var unknown = detail(signIn("nobody", PASSWORD, code(0)));
        assertThat(detail(signIn(login, "a wrong password", code(0)))).isEqualTo(unknown);
        assertThat(detail(signIn(login, PASSWORD, "000000"))).isEqualTo(unknown);
        assertThat(detail(signIn(login, PASSWORD, ""))).isEqualTo(unknown);
        assertThat(detail(signIn(login + "-inactive", PASSWORD, code(0)))).isEqualTo(unknown);
    }

    @Test
    void takesACodeOnce() {
        signIn(code(0)).expectStatus().isCreated();

        signIn(code(0)).expectStatus().isUnauthorized();
        signIn(code(-1)).expectStatus().isUnauthorized();
        signIn(code(1)).expectStatus().isCreated();
    }

    @Test
    void makesWhoGuessesWait() {
        for (var name : new String[] {login, "nobody-" + login}) {
            for (var attempt = 0; attempt < 5; attempt++) {
                signIn(name, "a wrong password", "000000").expectStatus().isUnauthorized();
            }
            signIn(name, PASSWORD, code(0))
                    .expectStatus()
                    .isEqualTo(429)
                    .expectHeader()
                    .value(
                            "Retry-After",
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(50, 61));
        }
        DATABASE.execute("update cms.sign_in_attempt set locked_until = now() - interval '1 s'");
        signIn(code(0)).expectStatus().isCreated();
        assertThat(DATABASE.query("select count(*) from cms.sign_in_attempt a where failures >= 5"))
                .containsExactly("1");
        assertThat(DATABASE.query("select act from cms.audit join cms.account a on a.id = account where login = '"
                        + login + "' order by at"))
                .containsExactly("lock-out", "lock-out", "sign-in");
    }

    @Test
    void enrolsADeviceBeforeTheFirstCode() {
        open(login + "-new", null);
        signIn(login + "-new", PASSWORD, "").expectStatus().isEqualTo(409);
        enrol(login + "-new", "a wrong password").expectStatus().isUnauthorized();

        var proposed = json(enrol(login + "-new", PASSWORD).expectStatus().isCreated());
        var secret = new TotpSecret(proposed.path("secret").asString());
        assertThat(proposed.path("uri").asString())
                .startsWith("otpauth://totp/")
                .contains(secret.base32());
        assertThat(json(enrol(login + "-new", PASSWORD)).path("secret").asString())
                .isEqualTo(secret.base32());

        signIn(login + "-new", PASSWORD, "000000").expectStatus().isUnauthorized();
        signIn(login + "-new", PASSWORD, secret.code(Instant.now()))
                .expectStatus()
                .isCreated();
        enrol(login + "-new", PASSWORD).expectStatus().isUnauthorized();
    }

    @Test
    void endsWhenIdleOrWhenTheDayIsOver() {
        var idle = browser(code(-1));
        var old = browser(code(0));
        DATABASE.execute(
                "update cms.session set seen_at = now() - interval '30 minutes' where " + isOf(idle),
                "update cms.session set ends_at = now() where " + isOf(old));

        idle.get("/cms/v1/entries").expectStatus().isUnauthorized();
        old.get("/cms/v1/entries").expectStatus().isUnauthorized();
        signIn(code(1)).expectStatus().isCreated();
    }

    @Test
    void endsWhenItsOwnerSaysSo() {
        var here = browser(code(-1));
        var elsewhere = browser(code(0));

        here.delete(SESSIONS + "/" + UUID.randomUUID()).expectStatus().isNotFound();
        here.delete(SESSIONS + "/" + elsewhere.session().path("id").asString())
                .expectStatus()
                .isNoContent();
        elsewhere.get(SESSIONS).expectStatus().isUnauthorized();
        here.delete(SESSIONS + "/current").expectStatus().isNoContent();
        here.get(SESSIONS).expectStatus().isUnauthorized();
        assertThat(DATABASE.query("select act from cms.audit join cms.account a on a.id = account where login = '"
                        + login + "' order by at"))
                .containsExactly("sign-in", "sign-in", "sign-out", "sign-out");
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() {
        var other = browser(code(-1));
        var here = browser(code(0));

        password(here, "a wrong password", OTHER_PASSWORD).expectStatus().isForbidden();
        password(here, PASSWORD, "short").expectStatus().isEqualTo(409);
        password(here, PASSWORD, login).expectStatus().isEqualTo(409);
        password(here, PASSWORD, OTHER_PASSWORD).expectStatus().isOk();

        here.get(SESSIONS).expectStatus().isOk();
        other.get(SESSIONS).expectStatus().isUnauthorized();
        signIn(login, PASSWORD, code(1)).expectStatus().isUnauthorized();
        signIn(login, OTHER_PASSWORD, code(1)).expectStatus().isCreated();
    }

    @Test
    void leadsWhoHasAnInitialPasswordToChangeIt() {
        DATABASE.execute("update cms.account set password_initial = true where login = '" + login + "'");
        var browser = browser(code(0));

        browser.get("/cms/v1/entries").expectStatus().isForbidden();
        browser.get("/workbench/entries")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/workbench/password");
        password(browser, PASSWORD, OTHER_PASSWORD).expectStatus().isOk();
        browser.get("/cms/v1/entries").expectStatus().isOk();
    }

    @Test
    void sendsPeopleAtTheWorkbenchToTheSignInAndBack() {
        client.get()
                .uri("/workbench/entries?list=black")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/workbench/sign-in?next=%2Fworkbench%2Fentries%3Flist%3Dblack");
        client.get().uri("/cms/v1/entries").exchange().expectStatus().isUnauthorized();
    }

    private void open(String name, @Nullable TotpSecret totp) {
        openAccount
                .open(new NewAccount(name, Role.CLERK, new Department("市税务局"), PASSWORD, "token of " + name, totp))
                .block();
    }

    /// @param steps from now
    private String code(int steps) {
        return device.code(Instant.now().plusSeconds(30L * steps));
    }

    private ResponseSpec signIn(String code) {
        return signIn(login, PASSWORD, code);
    }

    private ResponseSpec signIn(String name, String password, String code) {
        return Browser.claim(client, name, password, code);
    }

    private Browser browser(String code) {
        return Browser.of(client, signIn(code));
    }

    private ResponseSpec enrol(String name, String password) {
        return client.post()
                .uri("/cms/v1/enrolments")
                .bodyValue(JSON.writeValueAsString(Map.of("login", name, "password", password)))
                .exchange();
    }

    private static ResponseSpec password(Browser browser, String present, String wanted) {
        return browser.post("/cms/v1/password", JSON.writeValueAsString(Map.of("current", present, "new", wanted)));
    }

    private static String isOf(Browser browser) {
        return "digest = sha256('" + browser.cookie().getValue() + "')";
    }

    private static String detail(ResponseSpec answer) {
        return json(answer.expectStatus().isUnauthorized()).path("detail").asString();
    }

    private static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody()));
    }

    private static long lifetime(JsonNode session, String until) {
        return Duration.between(
                        Instant.parse(session.path("openedAt").asString()),
                        Instant.parse(session.path(until).asString()))
                .toMinutes();
    }
}
