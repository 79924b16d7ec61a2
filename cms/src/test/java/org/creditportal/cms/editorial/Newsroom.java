package org.creditportal.cms.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.publication.Addressed;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.article.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// People of a department who write, their clock, and what readers see.
final class Newsroom {

    static final TestDatabase DATABASE = TestDatabase.create();
    static final String PATH = "/cms/v1/articles";

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger SLUGS = new AtomicInteger();
    private static final Map<String, Role> PEOPLE = Map.of(
            "clerk",
            Role.CLERK,
            "head",
            Role.HEAD,
            "deputy",
            Role.HEAD,
            "stranger",
            Role.HEAD,
            "admin",
            Role.ADMINISTRATOR);

    private final WebTestClient client;
    private final PortalTime time;
    private final PublishedArticles published;
    private final List<Job> jobs;

    Newsroom(int port, OpenAccount accounts, PortalTime time, PublishedArticles published, List<Job> jobs) {
        this.client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
        this.time = time;
        this.published = published;
        this.jobs = jobs;
        PEOPLE.forEach((login, role) -> accounts.open(new NewAccount(
                        login,
                        role,
                        new Department(login.equals("stranger") ? "市生态环境局" : "市税务局"),
                        "secret",
                        login + "-token"))
                .block());
    }

    /// The clock stands here, in the database and outside it.
    void isAt(Instant instant) {
        var offset = Duration.ofMillis(
                Duration.between(Clock.systemUTC().instant(), instant).toMillis());
        DATABASE.execute("update published.installation set clock_offset = interval '" + offset.toMillis() + " ms'");
        time.moveTo(offset);
    }

    Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

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

    static String slug() {
        return "sample-" + SLUGS.incrementAndGet();
    }

    static String news(String slug, String body) {
        return """
            {"kind":"news","slug":"%s","title":"虚构简讯","summary":"虚构摘要","body":{"format":"markdown","source":"%s"},
             "fields":{"source":"虚构日报"}}\
            """.formatted(slug, body);
    }

    static String edited(String body, String note) {
        return """
            {"title":"虚构简讯","summary":"虚构摘要","body":{"format":"markdown","source":"%s"},"changeNote":"%s"}\
            """.formatted(body, note);
    }

    /// @return its id
    String draft(String slug, String body) {
        return done(post("clerk", PATH, news(slug, body)).expectStatus().isCreated())
                .path("id")
                .asString();
    }

    /// Drafted, submitted and signed, to be seen as soon as possible.
    String publish(String slug, String body) {
        var id = draft(slug, body);
        done(act("clerk", id, "submission", ""));
        done(act("head", id, "signature", "{}"));
        passGuard();
        return id;
    }

    /// The next edition of what is published, signed.
    void publishNext(String id, String body, String window) {
        done(edit("clerk", id, version(id), edited(body, "改了正文")).expectStatus().isOk());
        done(act("clerk", id, "submission", ""));
        done(act("head", id, "signature", window));
    }

    ResponseSpec act(String who, String id, String act, String body) {
        return post(who, PATH + "/" + id + "/" + act, body);
    }

    ResponseSpec edit(String who, String id, long version, String body) {
        return send(who, HttpMethod.PUT, PATH + "/" + id + "/draft", "\"" + version + "\"", body);
    }

    ResponseSpec post(String who, String path, String body) {
        return send(who, HttpMethod.POST, path, null, body);
    }

    ResponseSpec send(String who, HttpMethod method, String path, @Nullable String version, String body) {
        var request = client.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + who + "-token")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return (version == null ? request : request.header("If-Match", version))
                .bodyValue(body)
                .exchange();
    }

    ResponseSpec read(String who, String path) {
        return client.get()
                .uri(path)
                .header("Authorization", "Bearer " + who + "-token")
                .exchange();
    }

    JsonNode article(String id) {
        return json(read("clerk", PATH + "/" + id).expectStatus().isOk());
    }

    long version(String id) {
        return article(id).path("version").asLong();
    }

    static JsonNode done(ResponseSpec answer) {
        return json(answer.expectStatus().is2xxSuccessful());
    }

    /// What a refused act is told.
    static String refused(ResponseSpec answer) {
        return json(answer.expectStatus().isEqualTo(409)).path("detail").asString();
    }

    static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody()));
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /// What the address leads to, `null` if nothing was ever seen there.
    @Nullable
    Addressed at(String slug, Instant instant) {
        return published.at(new Slug(slug), instant).block();
    }

    /// The number of the edition that readers see, 0 if none.
    int seen(String slug, Instant instant) {
        return at(slug, instant) instanceof Addressed.Shown readable
                ? readable.article().edition()
                : 0;
    }

    Instant instant(String id, int edition, String member) {
        var shown = article(id)
                .path("editions")
                .valueStream()
                .filter(one -> one.path("number").asInt() == edition)
                .findFirst()
                .orElseThrow();
        assertThat(shown.path(member).isNull()).as(member).isFalse();
        return Instant.parse(shown.path(member).asString());
    }
}
