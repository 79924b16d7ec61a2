package org.creditportal.cms.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.TotpSecret;
import org.creditportal.cms.api.Browser;
import org.creditportal.cms.api.CmsTestApplication;
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
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("H3: a write by cookie without the session's token may come from another site")
class MeantWritesIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String ANNOUNCEMENTS = "/cms/v1/announcements";
    private static final String ANNOUNCEMENT =
            "{\"announcement\": \"standard\", \"title\": \"虚构标题\", \"body\": \"虚构正文\"}";
    private static final String FORM = """
            黑名单类型,企业名称,法定代表人,统一社会信用代码,工商注册登记号,违法失信行为,处罚结果,认定部门,认定依据,认定日期,处罚有效期
            不存在的类型,虚构公司,张某某,x,,虚构事实,,市税务局,虚构决定,2026-01-01,1年
            """;

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
    void connect() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    @Test
    void isRefusedWhateverItCarriesInstead() {
        var browser = signIn();
        var others = signIn().csrf();

        for (var wrong : new @Nullable String[] {null, "", "x", others}) {
            announce(browser, wrong).isForbidden();
        }
        announce(browser, browser.csrf()).isCreated();
        browser.send(HttpMethod.DELETE, "/cms/v1/sessions/current", null, "")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void mayCarryTheTokenInAForm() {
        var browser = signIn();

        form(browser, signIn().csrf()).isForbidden();
        // Let through, and then no JSON.
        form(browser, browser.csrf()).isBadRequest();
    }

    @Test
    void mayCarryTheTokenBesideAFileWhichIsReadAllTheSame() {
        var browser = signIn();

        upload(browser, "x").isForbidden();
        upload(browser, browser.csrf()).isAccepted();
    }

    @Test
    void needsNoneWithABearerTokenEvenIfACookieComesAlong() {
        var browser = signIn();

        client.post()
                .uri(ANNOUNCEMENTS)
                .cookie("session", browser.cookie().getValue())
                .headers(headers -> headers.setBearerAuth("token of "
                        + browser.session().path("account").path("login").asString()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(ANNOUNCEMENT)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @Test
    void isNeededForNoSignInButThatMustComeFromHere() {
        for (var site : new String[] {"cross-site", "same-site"}) {
            client.post()
                    .uri("/cms/v1/sessions")
                    .header("Sec-Fetch-Site", site)
                    .bodyValue("{}")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        client.post()
                .uri("/cms/v1/sessions")
                .header("Sec-Fetch-Site", "same-origin")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private Browser signIn() {
        var login = "clerk-" + UUID.randomUUID();
        var device = TotpSecret.random();
        openAccount
                .open(new NewAccount(login, Role.CLERK, new Department("市税务局"), "secret", "token of " + login, device))
                .block();
        return Browser.signIn(client, login, "secret", device);
    }

    private static StatusAssertions announce(Browser browser, @Nullable String csrf) {
        return browser.send(HttpMethod.POST, ANNOUNCEMENTS, csrf, ANNOUNCEMENT).expectStatus();
    }

    private StatusAssertions form(Browser browser, String csrf) {
        return client.post()
                .uri(ANNOUNCEMENTS)
                .cookie("session", browser.cookie().getValue())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(BodyInserters.fromFormData("_csrf", csrf))
                .exchange()
                .expectStatus();
    }

    private StatusAssertions upload(Browser browser, String csrf) {
        var body = new MultipartBodyBuilder();
        body.part("_csrf", csrf);
        body.part("file", new ByteArrayResource(FORM.getBytes(StandardCharsets.UTF_8)))
                .filename("form.csv");
        return client.post()
                .uri("/cms/v1/imports?list=black&department=市税务局")
                .cookie("session", browser.cookie().getValue())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectStatus();
    }
}
