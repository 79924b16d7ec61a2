package org.creditportal.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.api.MediaDepartment;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.MaskedAnnouncement;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A portal on a port of its own, as readers and departments reach it.
final class Node implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final String address;
    private final WebTestClient client;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
        var server = ((ReactiveWebServerApplicationContext) context).getWebServer();
        var port = Objects.requireNonNull(server).getPort();
        this.address = "http://localhost:" + port;
        this.client = WebTestClient.bindToServer()
                .baseUrl(address)
                .responseTimeout(Duration.ofSeconds(20))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build();
    }

    static Node start(TestDatabase database, String elasticsearch, String... more) {
        return start(new SpringApplication(CreditPortalApplication.class), database, elasticsearch, more);
    }

    /// A node of the readers' and the departments' side alone, without index and jobs, whose clock the test sets.
    static Node start(TestDatabase database, Clock clock, String... more) {
        var application = new SpringApplication(CreditPortalApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new OnClock(clock)));
        return start(
                application,
                database,
                "http://127.0.0.1:1",
                Stream.concat(Stream.of("portal.relay=off", "portal.schedule=off"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Node start(
            SpringApplication application, TestDatabase database, String elasticsearch, String... more) {
        var settings = Stream.of(
                        Stream.of(database.settings()),
                        Stream.of("server.port=0", "portal.elasticsearch.uris=" + elasticsearch),
                        Stream.of(more))
                .flatMap(all -> all)
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        return new Node(application.run(settings));
    }

    String address() {
        return address;
    }

    Department department(String name) {
        return new Department(client, context.getBean(OpenAccount.class), name);
    }

    MediaDepartment mediaDepartment(String name) {
        return new MediaDepartment(client, context.getBean(OpenAccount.class), name);
    }

    /// What the node takes for now.
    Instant time() {
        return context.getBean(PortalTime.class).instant();
    }

    /// Opens an account of the credit office's department.
    ///
    /// @return its token
    String account(Role role) {
        var token = UUID.randomUUID().toString();
        context.getBean(OpenAccount.class)
                .open(new NewAccount(
                        "office-" + token,
                        role,
                        new org.creditportal.cms.vocabulary.Department("市信用办"),
                        "secret",
                        token))
                .block();
        return token;
    }

    void open(NewAccount account) {
        context.getBean(OpenAccount.class).open(account).block();
    }

    /// Publishes an exit notice of `市税务局` about entries, from the next guard on and without end, as an act does.
    UUID announce(String title, List<UUID> entries) {
        var id = UUID.randomUUID();
        var announcement = new MaskedAnnouncement(
                id,
                AnnouncementKind.EXIT,
                ListKind.BLACK,
                "虚构公告〔2026〕1号",
                Masking.text(title),
                Masking.text("虚构正文"),
                new org.creditportal.cms.vocabulary.Department("市税务局"),
                "虚构市",
                null);
        var publications = context.getBean(AnnouncementPublications.class);
        inOneAct(edge -> publications
                .publish(announcement, new PublicationWindow(edge, null))
                .then(publications.refer(id, entries)));
        return id;
    }

    /// Ends an announcement at the next guard.
    void end(UUID announcement) {
        inOneAct(edge -> context.getBean(AnnouncementPublications.class).end(Map.of(announcement, edge)));
    }

    private void inOneAct(Function<Instant, Mono<Void>> act) {
        context.getBean(UnitOfWork.class)
                .inOne(context.getBean(EntryPublications.class).guard().flatMap(act))
                .block();
    }

    /// Asks the departments' API, and with a body writes to it.
    EntityExchangeResult<String> cms(String token, String path, @Nullable String body) {
        var request = client.method(body == null ? HttpMethod.GET : HttpMethod.POST)
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return (body == null ? request : request.bodyValue(body))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    /// Writes to the departments' API over a version that was seen.
    EntityExchangeResult<String> put(String token, String path, String match, String body) {
        return client.put()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", match)
                .bodyValue(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    /// Asks with a header, for example a condition.
    EntityExchangeResult<byte[]> ask(String header, String value, String path, Object... variables) {
        return client.get()
                .uri(path, variables)
                .header(header, value)
                .exchange()
                .expectBody()
                .returnResult();
    }

    EntityExchangeResult<String> get(String path, Object... variables) {
        return client.get()
                .uri(path, variables)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    int status(String path, Object... variables) {
        return get(path, variables).getStatus().value();
    }

    /// @return the status
    int post(String path) {
        return client.post()
                .uri(path)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    JsonNode json(String path, Object... variables) {
        return JSON.readTree(Objects.requireNonNull(get(path, variables).getResponseBody()));
    }

    @Override
    public void close() {
        context.close();
    }

    /// Lets the portal's time come from another clock, moved by the store's offset as ever.
    private record OnClock(Clock clock) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof PortalTime ? new PortalTime(clock) : bean;
        }
    }
}
