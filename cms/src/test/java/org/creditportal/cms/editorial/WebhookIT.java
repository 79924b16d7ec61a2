package org.creditportal.cms.editorial;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.editorial.Newsroom.done;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.data.Offset;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InNewsroom
@DisplayName("C8, G2: other systems are told of changes when readers see them")
class WebhookIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WEBHOOKS = "/cms/v1/webhooks";
    private static final String PATH = "/told";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount accounts;

    @Autowired
    PortalTime time;

    @Autowired
    PublishedArticles published;

    @Autowired
    List<Job> jobs;

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private Newsroom newsroom;
    private JsonNode webhook;

    @BeforeEach
    void register() {
        server.start();
        server.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withStatus(204)));
        newsroom = new Newsroom(port, accounts, time, published, jobs);
        newsroom.isAt(Instant.parse("2026-03-02T04:00:00Z"));
        Newsroom.DATABASE.execute(
                "delete from cms.webhook", "update cms.webhook_cursor set told = published.portal_time()");
        webhook = done(newsroom.post("admin", WEBHOOKS, """
                {"url":"https://reader.example/told","events":["publish","change","withdraw"],"contents":["article"]}"""));
        Newsroom.DATABASE.execute("update cms.webhook set url = '" + server.baseUrl() + PATH + "'");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("each change is told once, at its edge and not before, signed, with an id and links and no text")
    void tellsOfEachChangeAtItsEdge() {
        var slug = Newsroom.slug();
        var id = newsroom.draft(slug, "不应出现的正文");
        done(newsroom.act("clerk", id, "submission", ""));
        done(newsroom.act("head", id, "signature", "{}"));
        newsroom.isAt(newsroom.instant(id, 1, "visibleFrom").minusMillis(900));
        newsroom.work("webhooks");
        assertThat(bodies(id)).isEmpty();

        newsroom.passGuard();
        newsroom.work("webhooks");
        newsroom.work("webhooks");
        newsroom.publishNext(id, "第二版", "{}");
        newsroom.passGuard();
        newsroom.work("webhooks");
        done(newsroom.act("head", id, "withdrawal", "{\"kind\":\"gone\",\"reason\":\"虚构理由\"}"));
        newsroom.passGuard();
        newsroom.work("webhooks");

        assertThat(bodies(id))
                .extracting(body -> body.path("event").asString())
                .containsExactly("publish", "change", "withdraw");
        assertThat(bodies(id)).allSatisfy(body -> {
            assertThat(body.path("links").path("json").asString()).isEqualTo("/api/v1/articles/" + slug);
            assertThat(body.toString()).doesNotContain("正文", "虚构简讯");
        });
        assertThat(told()).allSatisfy(this::isSigned);
    }

    private void isSigned(LoggedRequest request) {
        var signed = request.getHeader("X-Webhook-Timestamp") + "." + request.getBodyAsString();
        assertThat(request.getHeader("X-Webhook-Signature"))
                .isEqualTo("sha256=" + hmac(webhook.path("secret").asString(), signed));
        assertThat(Long.parseLong(request.getHeader("X-Webhook-Timestamp")))
                .isCloseTo(Instant.now().getEpochSecond(), Offset.offset(60L));
    }

    @Test
    @DisplayName("what fails is tried again, parked after many attempts, and replayed by an act")
    void triesAgainParksAndReplays() {
        server.resetAll();
        server.stubFor(post(urlEqualTo(PATH))
                .inScenario("away")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(503)));
        done(newsroom.post("admin", path() + "/ping", ""));
        newsroom.work("webhooks");
        var first = notifications().path(0);
        assertThat(first.path("state").asString()).isEqualTo("due");
        assertThat(first.path("answer").asString()).isEqualTo("HTTP 503");

        Newsroom.DATABASE.execute(
                "update cms.webhook_delivery set attempts = 14, next_attempt_at = now() where state = 'due'");
        newsroom.work("webhooks");
        assertThat(notifications().path(0).path("state").asString()).isEqualTo("parked");

        server.resetAll();
        server.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withStatus(200)));
        done(newsroom.post(
                "admin",
                path() + "/replay",
                "{\"notification\":\"" + first.path("id").asString() + "\"}"));
        newsroom.work("webhooks");
        assertThat(notifications().path(0).path("state").asString()).isEqualTo("delivered");
        assertThat(bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.path("event").asString()).isEqualTo("ping"));
    }

    @Test
    @DisplayName("the secret is shown once and lies open nowhere; administrators alone come here")
    void keepsItsSecret() {
        var secret = webhook.path("secret").asString();

        assertThat(secret).hasSizeGreaterThan(40);
        var list = done(newsroom.read("admin", WEBHOOKS));
        assertThat(list.toString()).doesNotContain(secret);
        assertThat(Newsroom.DATABASE
                        .query("select encode(secret, 'escape') from cms.webhook")
                        .toString())
                .doesNotContain(secret);
        newsroom.read("head", WEBHOOKS).expectStatus().isForbidden();
        for (var wrong : List.of(
                "{\"url\":\"http://reader.example/\",\"events\":[\"publish\"],\"contents\":[\"article\"]}",
                "{\"url\":\"https://localhost/\",\"events\":[\"publish\"],\"contents\":[\"article\"]}",
                "{\"url\":\"https://reader.example/\",\"events\":[],\"contents\":[\"article\"]}",
                "{\"url\":\"https://reader.example/\",\"events\":[\"dance\"],\"contents\":[\"article\"]}")) {
            newsroom.post("admin", WEBHOOKS, wrong).expectStatus().isBadRequest();
        }
    }

    @Test
    void isRemovedWithItsTag() {
        newsroom.send("admin", HttpMethod.DELETE, path(), null, "")
                .expectStatus()
                .isEqualTo(428);
        newsroom.send("admin", HttpMethod.DELETE, path(), "\"2\"", "")
                .expectStatus()
                .isEqualTo(412);
        done(newsroom.send("admin", HttpMethod.DELETE, path(), "\"1\"", ""));

        assertThat(done(newsroom.read("admin", WEBHOOKS)).path("items").size()).isZero();
        newsroom.read("admin", path() + "/notifications").expectStatus().isNotFound();
        newsroom.post("admin", path() + "/ping", "").expectStatus().isNotFound();
    }

    private String path() {
        return WEBHOOKS + "/" + webhook.path("id").asString();
    }

    private JsonNode notifications() {
        return done(newsroom.read("admin", path() + "/notifications")).path("items");
    }

    private List<LoggedRequest> told() {
        return server.findAll(postRequestedFor(urlEqualTo(PATH)));
    }

    /// What was told of one article; other tests move the clock past the edges of others.
    private List<JsonNode> bodies(String article) {
        return bodies().stream()
                .filter(body -> body.path("contentId").asString().equals(article))
                .toList();
    }

    private List<JsonNode> bodies() {
        return told().stream()
                .map(request -> JSON.readTree(request.getBodyAsString()))
                .toList();
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
