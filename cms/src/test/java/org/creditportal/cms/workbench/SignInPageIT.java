package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.workbench.Desks.document;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.TotpSecret;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("H3: the door of the workbench")
class SignInPageIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String SIGN_IN = "/workbench/sign-in";
    private static final String PASSWORD = "一句没人知道的长密码 2026";

    private final OpenAccount openAccount;
    private final String address;
    private final WebTestClient client;
    private final String login = "clerk-" + UUID.randomUUID();

    SignInPageIT(@Autowired OpenAccount openAccount, @LocalServerPort int port) {
        this.openAccount = openAccount;
        this.address = "http://localhost:" + port;
        this.client = WebTestClient.bindToServer()
                .baseUrl(address)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void asksWhoComesAndGoesOnWhereTheyWanted() {
        var device = open(TotpSecret.random());
        var turned = client.get().uri("/workbench/entries?state=active").exchange();
        var door = turned.expectStatus().isSeeOther().returnResult(String.class).getResponseHeaders();
        var location = Objects.requireNonNull(door.getLocation()).toString();
        var page = document(client.get()
                .uri(URI.create(address + location))
                .exchange()
                .expectStatus()
                .isOk());

        assertThat(page.select("[name=next]").val()).isEqualTo("/workbench/entries?state=active");
        var answer = send(claim(code(device), page.select("[name=next]").val()));
        answer.expectStatus().isSeeOther().expectHeader().valueEquals("Location", "/workbench/entries?state=active");
    }

    @Test
    void doesNotSayWhatWasWrongAndKeepsTheLoginOnly() {
        open(TotpSecret.random());

        var page = document(send(claim("000000", "/workbench")).expectStatus().isUnauthorized());

        assertThat(page.select(".refusal").text()).contains("登录名、密码或验证码不对");
        assertThat(page.select("[name=login]").val()).isEqualTo(login);
        assertThat(page.html()).doesNotContain(PASSWORD);
        var bare = document(send(Map.of("login", "", "password", "", "next", "/workbench"))
                .expectStatus()
                .isEqualTo(422));
        assertThat(bare.select(".field__problem")).hasSize(2);
    }

    @Test
    void leadsNowhereElse() {
        var device = open(TotpSecret.random());

        send(claim(code(device), "https://elsewhere.example/"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/workbench");
    }

    @Test
    @DisplayName("H3: a device is enrolled with a picture, and the first code completes it")
    void enrolsADevice() {
        openAccount
                .open(new NewAccount(
                        login,
                        Role.CLERK,
                        new Department(Desks.TAX),
                        PASSWORD,
                        UUID.randomUUID().toString()))
                .block();

        var page = document(send(claim("", "/workbench/help")).expectStatus().isOk());

        assertThat(page.select("svg.picture path").attr("d")).startsWith("M").hasSizeGreaterThan(1000);
        assertThat(page.select("[name=next]").val()).isEqualTo("/workbench/help");
        assertThat(page.html()).doesNotContain(PASSWORD);
        var device = new TotpSecret(page.select(".facts .code").text());
        send(claim(code(device), "/workbench/help"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/workbench/help");
    }

    @Test
    @DisplayName("H3: a form without the session's token may come from another site: nothing is done")
    void refusesAFormFromElsewhere() {
        var session = session();
        var page = document(
                get(session, "/workbench/announcements/new").expectStatus().isOk());
        var token = page.select("[name=_csrf]").val();
        assertThat(token).isNotBlank();

        var refused = document(post(session, "/workbench/announcements", Map.of("title", "虚构"))
                .expectStatus()
                .isForbidden());
        assertThat(refused.select("h1").text()).isEqualTo("您的账号不能这样做");
        assertThat(refused.select(".say").text()).contains("刷新");
        post(session, "/workbench/announcements", Map.of("title", "虚构", "_csrf", token))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void signsOut() {
        var session = session();
        var token = document(get(session, "/workbench").expectStatus().isOk())
                .select(".bar__leave [name=_csrf]")
                .val();

        post(session, "/workbench/sign-out", Map.of("_csrf", token))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", SIGN_IN);
        get(session, "/workbench").expectStatus().isSeeOther();
    }

    @Test
    void changesAPassword() {
        var session = session();
        var page = document(get(session, "/workbench/password").expectStatus().isOk());
        var token = page.select("form.form [name=_csrf]").val();

        var weak = document(post(
                        session,
                        "/workbench/password",
                        Map.of(
                                "_csrf",
                                token,
                                "_key",
                                UUID.randomUUID().toString(),
                                "current",
                                PASSWORD,
                                "new",
                                "short"))
                .expectStatus()
                .isEqualTo(409));
        assertThat(weak.select(".refusal").text()).contains("12");
        post(
                        session,
                        "/workbench/password",
                        Map.of(
                                "_csrf",
                                token,
                                "_key",
                                UUID.randomUUID().toString(),
                                "current",
                                PASSWORD,
                                "new",
                                "另一句没人知道的长密码 2026"))
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void issuesATokenAndShowsItOnce() {
        var session = session();
        var page = document(get(session, "/workbench/own").expectStatus().isOk());
        var token = page.select(".bar__leave [name=_csrf]").val();

        var issued = document(post(
                        session,
                        "/workbench/own/tokens",
                        Map.of("_csrf", token, "_key", UUID.randomUUID().toString(), "name", "虚构程序", "scope", "read"))
                .expectStatus()
                .isOk());

        assertThat(issued.select("#token .code").text()).hasSizeGreaterThan(30);
        var own = document(get(session, "/workbench/own").expectStatus().isOk());
        assertThat(own.select("#tokens").text()).contains("虚构程序");
        assertThat(own.html()).doesNotContain(issued.select("#token .code").text());
    }

    @Test
    @DisplayName("H3: what somebody writes is shown to nobody else's page: a preview is asked for with the token too")
    void showsNoPreviewToAPageFromElsewhere() {
        var session = session();
        var page =
                document(get(session, "/workbench/articles/new").expectStatus().isOk());
        var token = page.select("#form-article [name=_csrf]").val();

        post(session, "/workbench/articles/preview", Map.of("title", "虚构"))
                .expectStatus()
                .isForbidden();
        post(session, "/workbench/articles/preview", Map.of("title", "虚构", "_csrf", token))
                .expectStatus()
                .isOk();
    }

    private TotpSecret open(TotpSecret device) {
        openAccount
                .open(new NewAccount(
                        login,
                        Role.CLERK,
                        new Department(Desks.TAX),
                        PASSWORD,
                        UUID.randomUUID().toString(),
                        device))
                .block();
        return device;
    }

    private ResponseCookie session() {
        var device = open(TotpSecret.random());
        return Objects.requireNonNull(send(claim(code(device), "/workbench"))
                .expectStatus()
                .isSeeOther()
                .returnResult(String.class)
                .getResponseCookies()
                .getFirst("session"));
    }

    private static String code(TotpSecret device) {
        return device.code(Instant.now());
    }

    private Map<String, String> claim(String code, String next) {
        return Map.of("login", login, "password", PASSWORD, "code", code, "next", next);
    }

    private ResponseSpec send(Map<String, String> typed) {
        return client.post().uri(SIGN_IN).body(form(typed)).exchange();
    }

    private ResponseSpec get(ResponseCookie session, String path) {
        return client.get().uri(path).cookie("session", session.getValue()).exchange();
    }

    private ResponseSpec post(ResponseCookie session, String path, Map<String, String> typed) {
        return client.post()
                .uri(path)
                .cookie("session", session.getValue())
                .body(form(typed))
                .exchange();
    }

    private static BodyInserters.FormInserter<String> form(Map<String, String> typed) {
        var form = new LinkedMultiValueMap<String, String>();
        typed.forEach(form::add);
        return BodyInserters.fromFormData(form);
    }
}
