package org.creditportal.portal;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
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
        var settings = Stream.of(
                        Stream.of(database.settings()),
                        Stream.of("server.port=0", "portal.elasticsearch.uris=" + elasticsearch),
                        Stream.of(more))
                .flatMap(all -> all)
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        return new Node(new SpringApplication(CreditPortalApplication.class).run(settings));
    }

    String address() {
        return address;
    }

    Department department(String name) {
        return new Department(client, context.getBean(OpenAccount.class), name);
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
}
