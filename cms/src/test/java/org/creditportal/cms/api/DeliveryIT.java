package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.publication.PortalTime;
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

/// Channels, deliveries, deadlines and jobs as accounts reach them.
@SpringBootTest(
        classes = CmsTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "portal.push.secret=a secret of this test")
@DisplayName("C2, B3, G1: deliveries by the API")
class DeliveryIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String DELIVERIES = "/cms/v1/deliveries";
    private static final String UPPER_ADDRESS = "/cms/v1/channels/upper-site/虚构省平台";
    private static final Channel PORTAL = new Channel(Channel.Kind.PORTAL, "“信用虚构”网站");
    private static final Channel PAPER = new Channel(Channel.Kind.NEWSPAPER, "虚构日报");
    private static final Channel UPPER = new Channel(Channel.Kind.UPPER_SITE, "虚构省平台");
    private static final String TAX = "市税务局";
    private static final String PROOF = "{\"proof\": \"虚构日报第 4 版\"}";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    Deliveries deliveries;

    @Autowired
    PortalTime time;

    private WebTestClient client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void signIn() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        for (var role : Role.values()) {
            var department = role == Role.CLERK || role == Role.HEAD ? TAX : "市信用办";
            open(role.code(), role, department);
        }
        open("stranger", Role.HEAD, "市生态环境局");
        DATABASE.execute("delete from cms.delivery", "delete from cms.channel", "delete from cms.audit");
    }

    @Test
    void areShownToTheirDepartmentAndAllToTheOffice() {
        plan(TAX, today().plusDays(3), PAPER);
        plan("市生态环境局", today().plusDays(3), PAPER);

        assertThat(items("clerk", DELIVERIES)).hasSize(1);
        var item = items("clerk", DELIVERIES).getFirst();
        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "announcement",
                        "channel",
                        "department",
                        "deadline",
                        "state",
                        "visibleAt",
                        "fulfilledAt",
                        "proof",
                        "attempts",
                        "problem",
                        "acts");
        assertThat(item.path("channel").toString()).isEqualTo("{\"kind\":\"newspaper\",\"name\":\"虚构日报\"}");
        assertThat(item.path("state").asString()).isEqualTo("due");
        assertThat(items("office", DELIVERIES)).hasSize(2);
        assertThat(items("administrator", DELIVERIES + "?department=" + TAX)).hasSize(1);
        get("clerk", DELIVERIES + "?department=市生态环境局").expectStatus().isForbidden();
        var id = item.path("id").asString();
        get("clerk", DELIVERIES + "/" + id).expectStatus().isOk();
        get("stranger", DELIVERIES + "/" + id).expectStatus().isNotFound();
        client.get().uri(DELIVERIES).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void areFilteredStrictly() {
        plan(TAX, today().minusDays(1), PAPER, PORTAL);
        plan(TAX, today(), PAPER);

        assertThat(items("clerk", DELIVERIES + "?overdue=true")).hasSize(1);
        assertThat(items("clerk", DELIVERIES + "?overdue=false")).hasSize(2);
        assertThat(items("clerk", DELIVERIES + "?state=overdue")).hasSize(1);
        assertThat(items("clerk", DELIVERIES + "?state=fulfilled"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.path("channel").path("kind").asString()).isEqualTo("portal"));
        for (var wrong : List.of(
                "overdue=yes", "state=late", "after=x", "colour=blue", "state=due&state=due", "state", "state=")) {
            get("clerk", DELIVERIES + "?" + wrong).expectStatus().isBadRequest();
        }
    }

    @Test
    @DisplayName("C2: the department confirms what appeared where the portal cannot reach, once, with a proof")
    void areConfirmedByTheirDepartment() {
        plan(TAX, today().minusDays(1), PAPER);
        var path = DELIVERIES + "/"
                + items("clerk", DELIVERIES).getFirst().path("id").asString() + "/confirmation";

        post("clerk", path, "{}").expectStatus().isBadRequest();
        post("clerk", path, "{\"proof\": \"x\", \"on\": \"2026-02-30\"}")
                .expectStatus()
                .isBadRequest();
        post("clerk", path, "{\"proof\": \"x\", \"on\": \"" + today().plusDays(1) + "\"}")
                .expectStatus()
                .isEqualTo(409);
        post("stranger", path, PROOF).expectStatus().isNotFound();
        post("office", path, PROOF).expectStatus().isForbidden();
        var done = json(post("clerk", path, "{\"proof\": \"虚构日报第 4 版\", \"on\": \"" + today().minusDays(2) + "\"}")
                .expectStatus()
                .isOk());

        assertThat(done.path("state").asString()).isEqualTo("fulfilled");
        assertThat(done.path("proof").asString()).isEqualTo("虚构日报第 4 版");
        assertThat(done.path("fulfilledAt").asString())
                .startsWith(today().minusDays(3).toString());
        var refused = json(post("head", path, PROOF).expectStatus().isEqualTo(409));
        assertThat(refused.path("detail").asString()).contains("fulfilled", "现在可以：无");
        assertThat(DATABASE.query("select after ->> 'proof' from cms.audit where act = 'confirmation'"))
                .containsExactly("虚构日报第 4 版");
    }

    @Test
    @DisplayName("H1: a proof that names a citizen's number is kept masked")
    void keepAProofMasked() {
        plan(TAX, null, PAPER);
        var path = DELIVERIES + "/"
                + items("clerk", DELIVERIES).getFirst().path("id").asString() + "/confirmation";
        var number = Codes.citizen(5);

        var done = json(post("clerk", path, "{\"proof\": \"" + number + "\"}")
                .expectStatus()
                .isOk());

        assertThat(done.toString()).doesNotContain(number);
        assertThat(DATABASE.query("select proof || (select after from cms.audit limit 1) from cms.delivery")
                        .getFirst())
                .doesNotContain(number);
    }

    @Test
    void areNotConfirmedWhereThePortalOrAPushFulfilsThem() {
        plan(TAX, null, PORTAL);
        var portal = items("clerk", DELIVERIES).getFirst().path("id").asString();
        post("clerk", DELIVERIES + "/" + portal + "/confirmation", PROOF)
                .expectStatus()
                .isEqualTo(409);

        configure("administrator", "\"0\"", "https://platform.example/a")
                .expectStatus()
                .isOk();
        planLater(UPPER);
        var pushed = DELIVERIES + "/"
                + items("clerk", DELIVERIES + "?state=due")
                        .getFirst()
                        .path("id")
                        .asString();
        var refused = json(
                post("clerk", pushed + "/confirmation", PROOF).expectStatus().isEqualTo(409));
        assertThat(refused.path("detail").asString()).contains("由系统推送", "现在可以：无");
        post("clerk", pushed + "/retry", "").expectStatus().isEqualTo(409);

        DATABASE.execute("update cms.delivery set state = 'parked', attempts = 20, problem = 'HTTP 503'"
                + " where channel_kind = 'upper-site'");
        assertThat(json(get("clerk", pushed).expectStatus().isOk()).path("acts").toString())
                .isEqualTo("[\"retry\"]");
        var again = json(post("office", pushed + "/retry", "").expectStatus().isOk());
        assertThat(again.path("state").asString()).isEqualTo("due");
        assertThat(again.path("attempts").asInt()).isZero();
        post("clerk", pushed + "/dance", "").expectStatus().isNotFound();
        post("clerk", DELIVERIES + "/" + UUID.randomUUID() + "/retry", "")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void areWrittenOncePerKey() {
        plan(TAX, null, PAPER);
        var path = DELIVERIES + "/"
                + items("clerk", DELIVERIES).getFirst().path("id").asString() + "/confirmation";
        var key = UUID.randomUUID().toString();

        send("clerk", HttpMethod.POST, path, null, null, PROOF).expectStatus().isBadRequest();
        send("clerk", HttpMethod.POST, path, key, null, PROOF).expectStatus().isOk();
        send("clerk", HttpMethod.POST, path, key, null, PROOF).expectStatus().isOk();
        send("clerk", HttpMethod.POST, path, key, null, "{\"proof\": \"另一个\"}")
                .expectStatus()
                .isEqualTo(422);
        assertThat(DATABASE.query("select count(*) from cms.audit where act = 'confirmation'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("C2: channels are those of the profiles, and an administrator says which are pushed to")
    void goToChannelsThatAnAdministratorConfigures() {
        assertThat(items("clerk", "/cms/v1/channels"))
                .anySatisfy(item -> assertThat(item.toString())
                        .isEqualTo("{\"kind\":\"credit-china\",\"name\":\"“信用中国”网站\",\"by\":\"hand\","
                                + "\"endpoint\":null,\"version\":0,\"changedAt\":null}"));
        configure("administrator", null, "https://platform.example/a")
                .expectStatus()
                .isEqualTo(428);
        configure("administrator", "\"1\"", "https://platform.example/a")
                .expectStatus()
                .isEqualTo(412);
        configure("office", "\"0\"", "https://platform.example/a")
                .expectStatus()
                .isForbidden();
        configure("administrator", "\"0\"", "http://platform.example/a")
                .expectStatus()
                .isBadRequest();
        configure("administrator", "\"0\"", "https://name:word@platform.example/a")
                .expectStatus()
                .isBadRequest();
        put("administrator", UPPER_ADDRESS, "\"0\"", "{}").expectStatus().isBadRequest();
        put("administrator", "/cms/v1/channels/newspaper/虚构日报", "\"0\"", "{\"endpoint\": \"https://a.example/\"}")
                .expectStatus()
                .isEqualTo(409);
        put("administrator", "/cms/v1/channels/pigeon/虚构", "\"0\"", "{\"endpoint\": null}")
                .expectStatus()
                .isNotFound();

        configure("administrator", "\"0\"", "https://platform.example/a")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        var shown = get("clerk", UPPER_ADDRESS).expectStatus().isOk();
        shown.expectHeader().valueEquals("ETag", "\"1\"");
        assertThat(json(shown).path("by").asString()).isEqualTo("push");
        assertThat(items("office", "/cms/v1/channels"))
                .anySatisfy(
                        item -> assertThat(item.path("endpoint").asString("")).isEqualTo("https://platform.example/a"));
        assertThat(items("clerk", "/cms/v1/channels"))
                .allSatisfy(item -> assertThat(item.path("endpoint").isNull()).isTrue());
        put("administrator", UPPER_ADDRESS, "\"1\"", "{\"endpoint\": null}")
                .expectStatus()
                .isOk();
        assertThat(DATABASE.query("select after ->> 'endpoint' from cms.audit where act = 'configure' order by at"))
                .containsExactly("https://platform.example/a", "");
    }

    @Test
    @DisplayName("B3: what is overdue, due today and due within three working days, by department")
    void haveDeadlinesThatAreToldInTime() {
        plan(TAX, LocalDate.of(2026, 9, 29), PAPER);
        plan(TAX, LocalDate.of(2026, 9, 30), PAPER);
        plan(TAX, LocalDate.of(2026, 10, 10), PAPER);
        plan(TAX, LocalDate.of(2026, 10, 12), PAPER);
        plan("市生态环境局", LocalDate.of(2026, 9, 30), PAPER);

        var digest = json(get("office", "/cms/v1/deadlines/digest?day=2026-09-30")
                .expectStatus()
                .isOk());

        assertThat(digest.path("soonUntil").asString()).isEqualTo("2026-10-10");
        assertThat(digest.path("departments").size()).isEqualTo(2);
        var tax = json(get("clerk", "/cms/v1/deadlines/digest?day=2026-09-30"))
                .path("departments")
                .path(0);
        assertThat(tax.path("department").asString()).isEqualTo(TAX);
        assertThat(tax.path("overdue").path("count").asInt()).isOne();
        assertThat(tax.path("today").path("count").asInt()).isOne();
        assertThat(tax.path("soon").path("count").asInt()).isOne();
        assertThat(tax.path("soon").path("items").path(0).path("deadline").asString())
                .isEqualTo("2026-10-10");
        var text = Objects.requireNonNull(client.get()
                .uri("/cms/v1/deadlines/digest?day=2026-09-30")
                .header("Authorization", "Bearer clerk")
                .header("Accept", "text/plain")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(text)
                .contains("期限提醒 2026-09-30", "【市税务局】", "已逾期 1 项", "公告须发布到：虚构日报")
                .doesNotContain("市生态环境局");
        get("clerk", "/cms/v1/deadlines?department=市生态环境局").expectStatus().isForbidden();
        get("clerk", "/cms/v1/deadlines?day=2026-09-30").expectStatus().isBadRequest();
        assertThat(json(get("clerk", "/cms/v1/deadlines/digest?day=2099-12-30")
                                .expectStatus()
                                .isEqualTo(422))
                        .path("detail")
                        .asString())
                .contains("2099 年");
    }

    @Test
    void arePushedByAJobThatTheScheduleShows() throws InterruptedException {
        JsonNode push = null;
        for (var tries = 0;
                tries < 100 && (push == null || push.path("lastSuccess").isNull());
                tries++) {
            Thread.sleep(100);
            push = items("auditor", "/cms/v1/schedule").stream()
                    .filter(job -> job.path("name").asString().equals("push-deliveries"))
                    .findFirst()
                    .orElse(null);
        }

        assertThat(Objects.requireNonNull(push).propertyNames())
                .containsExactly(
                        "name",
                        "interval",
                        "lastRun",
                        "lastSuccess",
                        "done",
                        "failures",
                        "problem",
                        "nextDue",
                        "holder");
        assertThat(push.path("interval").asString()).isEqualTo("PT1S");
        assertThat(push.path("lastSuccess").isNull()).isFalse();
        assertThat(items("office", "/cms/v1/schedule/push-deliveries")).isNotEmpty();
        get("head", "/cms/v1/schedule").expectStatus().isForbidden();
    }

    @Test
    @DisplayName("R1: any account asks what a profile would change")
    void standBesideWhatAProfileWouldChange() {
        var path = "/cms/v1/profiles/national-2025/simulation";

        var answer = json(
                post("clerk", path, "{\"from\": \"2026-05-01\"}").expectStatus().isOk());

        assertThat(answer.toString())
                .isEqualTo("{\"profile\":\"national-2025\",\"version\":1,\"from\":\"2026-05-01\",\"inForce\":true,"
                        + "\"entries\":{\"active\":0,\"affected\":0},\"lists\":[],\"items\":[]}");
        post("clerk", path, "{}").expectStatus().isBadRequest();
        post("clerk", path, "{\"from\": \"2026-05-01\", \"profile\": \"x\"}")
                .expectStatus()
                .isBadRequest();
        post("clerk", "/cms/v1/profiles/nowhere/simulation", "{\"from\": \"2026-05-01\"}")
                .expectStatus()
                .isNotFound();
    }

    private void open(String login, Role role, String department) {
        openAccount
                .open(new NewAccount("delivery-" + login, role, new Department(department), "secret", login))
                .block();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), CHINA);
    }

    private void plan(String department, @Nullable LocalDate deadline, Channel... channels) {
        deliveries
                .plan(new PlannedDeliveries(
                        UUID.randomUUID(),
                        new Department(department),
                        List.of(channels),
                        deadline,
                        time.instant().minusSeconds(5)))
                .block();
    }

    /// So that no push is tried meanwhile.
    private void planLater(Channel channel) {
        deliveries
                .plan(new PlannedDeliveries(
                        UUID.randomUUID(),
                        new Department(TAX),
                        List.of(channel),
                        null,
                        time.instant().plusSeconds(3600)))
                .block();
    }

    private ResponseSpec get(String who, String uri) {
        return client.get().uri(uri).header("Authorization", "Bearer " + who).exchange();
    }

    private List<JsonNode> items(String who, String uri) {
        return json(get(who, uri).expectStatus().isOk())
                .path("items")
                .valueStream()
                .toList();
    }

    private ResponseSpec post(String who, String uri, String body) {
        return send(who, HttpMethod.POST, uri, UUID.randomUUID().toString(), null, body);
    }

    private ResponseSpec configure(String who, @Nullable String version, String endpoint) {
        return put(who, UPPER_ADDRESS, version, "{\"endpoint\": \"" + endpoint + "\"}");
    }

    private ResponseSpec put(String who, String uri, @Nullable String version, String body) {
        return send(who, HttpMethod.PUT, uri, UUID.randomUUID().toString(), version, body);
    }

    private ResponseSpec send(
            String who, HttpMethod method, String uri, @Nullable String key, @Nullable String version, String body) {
        var request = client.method(method).uri(uri).header("Authorization", "Bearer " + who);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.bodyValue(body).exchange();
    }

    private static JsonNode json(ResponseSpec response) {
        return JSON.readTree(Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody()));
    }
}
