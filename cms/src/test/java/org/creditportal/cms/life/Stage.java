package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Codes;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where lives are walked: the system of record, its clock and the people of a department.
final class Stage {

    static final TestDatabase DATABASE = TestDatabase.create();
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger SUBJECTS = new AtomicInteger(1000);

    private final PortalTime time;
    private final Department department;
    private final Department strangers;
    private final List<Job> jobs;

    Stage(int port, OpenAccount accounts, PortalTime time, List<Job> jobs, String department) {
        var client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        this.time = time;
        this.jobs = jobs;
        this.department = new Department(client, accounts, department);
        this.strangers = new Department(client, accounts, "市生态环境局");
    }

    /// The clock stands at this day's noon in China, in the database and outside it.
    void isOn(LocalDate day) {
        isAt(day.atTime(12, 0).atZone(CHINA).toInstant());
    }

    private void isAt(Instant instant) {
        var offset = Duration.ofMillis(
                Duration.between(Clock.systemUTC().instant(), instant).toMillis());
        DATABASE.execute("update published.installation set clock_offset = interval '" + offset.toMillis() + " ms'");
        time.moveTo(offset);
    }

    void isOn(String day) {
        isOn(LocalDate.parse(day));
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), CHINA);
    }

    /// Until a guard is over.
    void passGuard() {
        isAt(time.instant().plusSeconds(2));
    }

    /// Does what the scheduler would do.
    void work(String job) {
        var due =
                jobs.stream().filter(one -> one.name().equals(job)).findFirst().orElseThrow();
        Integer done;
        do {
            done = due.step().block();
        } while (done != null && done > 0);
    }

    static String organisation() {
        return Codes.organisation(SUBJECTS.incrementAndGet());
    }

    static String citizen() {
        return Codes.citizen(SUBJECTS.incrementAndGet() % 1000);
    }

    /// Records an organisation for a list.
    String candidate(String list, String profile, String uscc) {
        return candidate(list, profile, organisationOf(uscc), "");
    }

    static String organisationOf(String uscc) {
        return "{\"type\":\"organisation\",\"name\":\"虚构企业%s\",\"uscc\":\"%s\",\"legalRepresentative\":\"甄某甲\"}"
                .formatted(uscc.substring(12), uscc);
    }

    static String personOf(String id) {
        return "{\"type\":\"person\",\"name\":\"甄虚构\",\"id\":\"%s\"}".formatted(id);
    }

    String candidate(String list, String profile, String subject, String more) {
        var body = """
                {"list":"%s","profile":"%s","subject":%s,"reason":"虚构事由","outcome":"虚构结果","basis":"虚构依据〔2026〕1号"%s}
                """.formatted(list, profile, subject, more);
        return Department.id(json(department
                .post(Role.CLERK, "/cms/v1/entries", body)
                .expectStatus()
                .isCreated()));
    }

    ResponseSpec propose(String body) {
        return department.post(Role.CLERK, "/cms/v1/entries", body);
    }

    ResponseSpec clerk(String id, String act, String body) {
        return department.post(Role.CLERK, "/cms/v1/entries/" + id + "/" + act, body);
    }

    ResponseSpec head(String id, String act, String body) {
        return department.post(Role.HEAD, "/cms/v1/entries/" + id + "/" + act, body);
    }

    /// Does an act that is possible.
    JsonNode done(ResponseSpec answer) {
        return json(answer.expectStatus().isOk());
    }

    /// What a refused act is told.
    String refused(ResponseSpec answer) {
        return json(answer.expectStatus().isEqualTo(409)).path("detail").asString();
    }

    JsonNode entry(String id) {
        return department.json("/cms/v1/entries/" + id);
    }

    boolean isUnknown(String id) {
        var found = department.read("/cms/v1/entries/" + id).expectBody().returnResult();
        return found.getStatus().value() == 404;
    }

    JsonNode announcement(String id) {
        return department.json("/cms/v1/announcements/" + id);
    }

    List<JsonNode> announcements(String kind, String entry) {
        return department
                .json("/cms/v1/announcements")
                .path("items")
                .valueStream()
                .filter(item -> item.path("announcement").asString().equals(kind))
                .filter(item -> item.path("entries")
                        .valueStream()
                        .anyMatch(one -> one.asString().equals(entry)))
                .toList();
    }

    Department people() {
        return department;
    }

    /// People of another department.
    Department strangers() {
        return strangers;
    }

    /// Whether readers see the entry, on its page and by search.
    boolean isVisible(String id) {
        var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        var shown = DATABASE.query("""
                select id from published.entry where visible_from <= '%1$s' and visible_until > '%1$s'
                    and not exists (select from published.pending_release r where r.id = entry.release)
                """.formatted(now));
        assertThat(Findings.entries(now)).as("found by search").containsExactlyInAnyOrderElementsOf(shown);
        return shown.contains(id);
    }

    /// Which kinds of announcement tell of the entry, in the order in which they were made.
    List<String> kindsTellingOf(String id) {
        return DATABASE.query(
                "select kind from cms.announcement where '" + id + "' = any(entries) order by drafted_at, id");
    }

    /// Where an announcement must appear and until when, as `kind name day`.
    List<String> deliveries(String announcement) {
        return DATABASE.query("select channel_kind || ' ' || channel_name || ' ' || deadline from cms.delivery"
                + " where announcement = '" + announcement + "' order by channel_kind, channel_name");
    }

    /// From candidate to active by the shortest way that the profile allows.
    String active(String list, String profile, String uscc, String number, @Nullable String validUntil) {
        var id = candidate(list, profile, uscc);
        return recognise(id, number, validUntil, "");
    }

    /// With both notices, whatever the profile asks; the clock moves on to the end of the public notice.
    String recognise(String id, String number, @Nullable String validUntil, String more) {
        done(clerk(id, "prior-notice", "{}"));
        var noticed = head(id, "notice", "{\"workingDays\":20}");
        if (noticed.expectBody().returnResult().getStatus().is2xxSuccessful()) {
            isOn(LocalDate.parse(entry(id).path("noticeUntil").asString()).plusDays(1));
        }
        decide(id, number, validUntil, more);
        done(head(id, "signature", ""));
        passGuard();
        return id;
    }

    JsonNode decide(String id, String number, @Nullable String validUntil, String more) {
        return done(clerk(
                id,
                "decision",
                "{\"decisionNumber\":\"%s\",\"validUntil\":%s,\"measures\":\"虚构措施\",\"removal\":\"虚构程序\",\"remedies\":\"虚构救济\"%s}"
                        .formatted(number, validUntil == null ? "null" : "\"" + validUntil + "\"", more)));
    }

    static JsonNode json(ResponseSpec answer) {
        var body = answer.expectBody(String.class).returnResult().getResponseBody();
        assertThat(body).isNotNull();
        return JSON.readTree(body);
    }

    /// Waits until a form is in this state.
    void until(String form, String state) {
        var end = Instant.now().plusSeconds(20);
        while (!department.json(form).path("state").asString().equals(state)) {
            assertThat(Instant.now()).isBefore(end);
            rest();
        }
    }

    static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Puts the application onto the suites' one database.
    static final class OnOneDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, DATABASE.settings());
        }
    }
}
