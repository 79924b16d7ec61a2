package org.creditportal.cms.push;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.creditportal.cms.delivery.AnnouncedText;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// A platform above, and what it may answer.
@DisplayName("C2, G1: announcements are pushed to the platforms above")
class PushDeliveriesTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final String SECRET = "a secret of this test";
    private static final String PATH = "/announcements";
    private static final UUID DELIVERY = UUID.fromString("01960000-0000-7000-8000-000000000001");

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final PushQueueInMemory queue = new PushQueueInMemory();
    private @Nullable AnnouncedText announced;

    @BeforeEach
    void announce() {
        server.start();
        announced = text(queue.put(DELIVERY, server.baseUrl() + PATH), NOON.minusSeconds(60), null);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsTheAnnouncementSignedWithTheIdOfTheDelivery() throws Exception {
        answer(200);

        push();

        assertThat(queue.fulfilled).containsEntry(DELIVERY, "HTTP 200");
        var request = requests().getFirst();
        assertThat(request.getHeader("Idempotency-Key")).isEqualTo(DELIVERY.toString());
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeader("X-Signature")).isEqualTo("sha256=" + hmac(request.getBody()));
        var body = new JsonMapper().readTree(request.getBody());
        assertThat(body.propertyNames())
                .containsExactly(
                        "delivery",
                        "announcement",
                        "kind",
                        "list",
                        "number",
                        "title",
                        "body",
                        "department",
                        "region",
                        "visibleFrom",
                        "visibleUntil");
        assertThat(body.path("delivery").asString()).isEqualTo(DELIVERY.toString());
        assertThat(body.path("title").asString()).isEqualTo("虚构退出公告");
        assertThat(body.path("visibleFrom").asString()).isEqualTo("2026-03-02T03:59:00.000Z");
        assertThat(body.path("visibleUntil").isNull()).isTrue();
    }

    @Test
    @DisplayName("409 says that an earlier push arrived, whose answer was lost")
    void takesConflictForSuccess() {
        answer(409);

        push();

        assertThat(queue.fulfilled).containsKey(DELIVERY);
    }

    @Test
    void triesAgainWithTheSameKeyUntilItSucceeds() {
        server.stubFor(post(PATH)
                .inScenario("mending")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(500))
                .willSetStateTo("mended"));
        server.stubFor(post(PATH)
                .inScenario("mending")
                .whenScenarioStateIs("mended")
                .willReturn(aResponse().withStatus(200)));

        push();
        assertThat(queue.problems).containsExactly("HTTP 500");
        assertThat(queue.fulfilled).isEmpty();
        push();

        assertThat(queue.fulfilled).containsKey(DELIVERY);
        assertThat(requests())
                .hasSize(2)
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .containsOnly(DELIVERY.toString());
        assertThat(requests()).extracting(LoggedRequest::getBodyAsString).hasSameSizeAs(requests());
        assertThat(requests().get(0).getBodyAsString())
                .isEqualTo(requests().get(1).getBodyAsString());
    }

    @Test
    void triesAgainAfterATimeOut() {
        server.stubFor(post(PATH).willReturn(aResponse().withStatus(200).withFixedDelay(5_000)));

        push();

        assertThat(queue.problems).containsExactly("ReadTimeoutException");
        assertThat(queue.waiting).containsKey(DELIVERY);
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainWhenTheConnectionBreaks(Fault fault) {
        server.stubFor(post(PATH).willReturn(aResponse().withFault(fault)));

        push();

        assertThat(queue.fulfilled).isEmpty();
        assertThat(queue.waiting).containsKey(DELIVERY);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void triesAgainWhenNobodyListens() {
        server.stop();

        push();

        assertThat(queue.waiting).containsKey(DELIVERY);
        assertThat(queue.problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 415, 422})
    @DisplayName("what a platform calls wrong in itself is parked at once")
    void parksWhatIsRefused(int status) {
        answer(status);

        push();

        assertThat(queue.parked.get(DELIVERY)).startsWith("HTTP " + status);
        assertThat(requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 408, 410, 425, 429, 500, 502, 503, 504})
    void triesAgainWhatMayBeMended(int status) {
        answer(status);

        push();

        assertThat(queue.parked).isEmpty();
        assertThat(queue.waiting).containsKey(DELIVERY);
    }

    @Test
    @DisplayName("a redirect is not followed: it could lead anywhere")
    void followsNoRedirect() {
        server.stubFor(post(PATH)
                .willReturn(aResponse().withStatus(307).withHeader("Location", server.baseUrl() + "/elsewhere")));

        push();

        assertThat(queue.problems).containsExactly("HTTP 307");
        server.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void parksAfterTwentyAttempts() {
        answer(503);

        for (var attempt = 1; attempt < 20; attempt++) {
            push();
        }
        assertThat(queue.parked).isEmpty();
        push();
        push();

        assertThat(queue.parked).containsEntry(DELIVERY, "HTTP 503");
        assertThat(requests()).hasSize(20);
    }

    @Test
    @DisplayName("C1: nothing is pushed before readers may see it here")
    void sendsNothingTooEarly() {
        answer(200);
        announced = text(UUID.randomUUID(), NOON.plusMillis(1), null);

        push();

        assertThat(requests()).isEmpty();
        assertThat(queue.early).containsEntry(DELIVERY, NOON.plusMillis(1));
    }

    @Test
    @DisplayName("C1: nothing is pushed that readers may no longer see here, or never could")
    void sendsNothingThatIsOver() {
        answer(200);
        announced = text(UUID.randomUUID(), NOON.minusSeconds(60), NOON);
        push();
        assertThat(queue.parked).hasSize(1);

        queue.put(DELIVERY, server.baseUrl() + PATH);
        announced = text(UUID.randomUUID(), NOON.plusSeconds(60), NOON.plusSeconds(60));
        queue.parked.clear();
        push();
        assertThat(queue.parked).hasSize(1);

        queue.put(DELIVERY, server.baseUrl() + PATH);
        announced = null;
        queue.parked.clear();
        push();
        assertThat(queue.parked).hasSize(1);
        assertThat(requests()).isEmpty();
    }

    @Test
    void sendsNothingUnsigned() {
        answer(200);

        new PushDeliveries(queue, id -> Mono.justOrEmpty(announced), HttpPlatform.signingWith(null), clock())
                .step()
                .block();

        assertThat(requests()).isEmpty();
        assertThat(queue.problems).hasSize(1);
    }

    private void push() {
        var platform = HttpPlatform.signingWith(SECRET, Duration.ofMillis(1_500));
        new PushDeliveries(queue, id -> Mono.justOrEmpty(announced), platform, clock())
                .step()
                .block();
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private void answer(int status) {
        server.stubFor(post(PATH).willReturn(aResponse().withStatus(status).withBody("{\"note\": \"虚构\"}")));
    }

    private List<LoggedRequest> requests() {
        return server.isRunning() ? server.findAll(postRequestedFor(urlEqualTo(PATH))) : List.of();
    }

    private static AnnouncedText text(UUID id, Instant from, @Nullable Instant until) {
        return new AnnouncedText(
                id,
                "exit",
                "black",
                "虚税公告〔2026〕1号",
                "虚构退出公告",
                "虚构正文",
                "市税务局",
                "虚构市",
                new PublicationWindow(from, until));
    }

    /// Reckoned here anew, as a platform would.
    private static String hmac(byte[] body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
