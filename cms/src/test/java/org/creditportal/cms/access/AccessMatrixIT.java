package org.creditportal.cms.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.access.KnownRoutes.Route;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.ExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.util.pattern.PathPatternParser;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("H2, H3: which role may do what, asked at every door")
class AccessMatrixIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String APPROVED = "/org/creditportal/cms/access/access-matrix.md";
    private static final Path PRINTED = Path.of("target", "access-matrix.md");
    private static final String SOME_ID = "01890000-0000-7000-8000-000000000000";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    ObjectProvider<RouterFunction<?>> functions;

    private WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void openOneAccountOfEachRole() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        for (var role : Role.values()) {
            openAccount
                    .open(new NewAccount(role.code(), role, new Department("市税务局"), "secret", role.code()))
                    .block();
        }
    }

    @Test
    void everyRouteHasARule() {
        assertThat(routes()).hasSizeGreaterThan(40);
        var served = AccessRules.all().stream().map(this::routeOf).collect(Collectors.toSet());
        assertThat(routes()).as("routes without a rule").allMatch(served::contains);
    }

    @Test
    void everyRuleHasARoute() {
        assertThat(AccessRules.all()).as("rules without a route").allSatisfy(rule -> routeOf(rule));
    }

    @Test
    void isWhatWasApproved() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| | " + names() + " | |");
        lines.add("|---|" + "---|".repeat(Role.values().length + 1));
        AccessRules.all().stream().map(this::line).forEach(lines::add);
        var printed = String.join("\n", lines) + "\n";
        Files.createDirectories(PRINTED.getParent());
        Files.writeString(PRINTED, printed);

        assertThat(printed).isEqualTo(new ClassPathResource(APPROVED).getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void hidesWhatNobodyKnowsFromAllWhoAreSignedIn() {
        for (var role : Role.values()) {
            for (var path : List.of("entries/" + SOME_ID + "/dance", "entries/no-id/withdrawal", "nothing")) {
                client.post()
                        .uri("/cms/v1/" + path)
                        .header("Authorization", "Bearer " + role.code())
                        .exchange()
                        .expectStatus()
                        .isNotFound();
            }
        }
        client.post().uri("/cms/v1/nothing").exchange().expectStatus().isUnauthorized();
    }

    private static String names() {
        return Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | "));
    }

    /// As it is answered, not as it is written.
    private String line(AccessRule rule) {
        var roles = Arrays.stream(Role.values())
                .map(role -> status(rule, role.code()) == 403 ? "–" : "✓")
                .collect(Collectors.joining(" | "));
        assertThat(isSentToTheDoor(rule)).as(rule.path()).isEqualTo(!rule.isOpen());
        return "| " + rule.method() + " `" + rule.path() + "` | " + roles + " | " + (rule.isOpen() ? "anybody" : "")
                + " |";
    }

    private boolean isSentToTheDoor(AccessRule rule) {
        var answer = ask(rule, null);
        var location = answer.getResponseHeaders().getFirst("Location");
        return answer.getStatus().value() == 401 || (location != null && location.startsWith("/workbench/sign-in"));
    }

    private int status(AccessRule rule, @Nullable String token) {
        return ask(rule, token).getStatus().value();
    }

    private ExchangeResult ask(AccessRule rule, @Nullable String token) {
        return client.method(rule.method())
                .uri(sample(rule))
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .expectBody()
                .returnResult();
    }

    /// The first route that answers what a rule is about.
    private Route routeOf(AccessRule rule) {
        var path = PathContainer.parsePath(sample(rule));
        return routes().stream()
                .filter(route -> route.method().equals(rule.method()))
                .filter(route ->
                        PathPatternParser.defaultInstance.parse(route.path()).matches(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no route for " + rule));
    }

    private static String sample(AccessRule rule) {
        return rule.path().replace("{id}", SOME_ID).replaceAll("\\{[a-z]+}", "x");
    }

    private List<Route> routes() {
        return KnownRoutes.of(functions.orderedStream().toList()).stream()
                .filter(route ->
                        route.path().startsWith("/cms/") || route.path().startsWith("/workbench"))
                .toList();
    }
}
