package org.creditportal.portal.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.cms.access.KnownRoutes;
import org.creditportal.cms.access.KnownRoutes.Route;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;

/// The description of the API, held against the routes that there are.
@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("G2: the description of the API")
class ApiDescriptionIT {

    private static final TestDatabase DATABASE = TestDatabase.create();

    @Autowired
    ObjectProvider<RouterFunction<?>> departments;

    private final TestPortal portal = TestPortal.start();
    private final JsonNode described = portal.get("/openapi.json").json();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName("is what OpenAPI 3.1 understands, every reference included")
    void isUnderstoodByAParser() {
        var options = new ParseOptions();
        options.setResolve(true);
        var parsed =
                new OpenAPIV3Parser().readContents(portal.get("/openapi.json").body(), null, options);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths())
                .hasSameSizeAs(described.path("paths").propertyNames());
    }

    @Test
    @DisplayName("tells of every route")
    void tellsOfEveryRoute() {
        assertThat(served().filter(route -> operations().noneMatch(operation -> answers(route, operation))))
                .isEmpty();
        assertThat(served()).hasSizeGreaterThan(60);
    }

    @Test
    @DisplayName("tells of nothing that is not served")
    void tellsOfNothingElse() {
        var all = served().toList();

        assertThat(operations().filter(operation -> all.stream().noneMatch(route -> answers(route, operation))))
                .isEmpty();
    }

    @Test
    @DisplayName("has no member that YAML took for a truth value, such as a bare `on`")
    void namesMembersAsTheyAreWritten() {
        assertThat(memberNames(described)).contains("on").doesNotContain("true", "false");
    }

    private static Stream<String> memberNames(JsonNode node) {
        return Stream.concat(node.propertyNames().stream(), node.valueStream().flatMap(ApiDescriptionIT::memberNames));
    }

    @Test
    void namesEachOperationOnceAndSaysWhatItIsFor() {
        var each = described
                .path("paths")
                .valueStream()
                .flatMap(path -> path.propertyStream().map(entry -> entry.getValue()))
                .toList();

        assertThat(each.stream().map(operation -> operation.path("operationId").asString()))
                .doesNotHaveDuplicates();
        assertThat(each)
                .allMatch(operation -> !operation.path("summary").asString("").isBlank());
        var tags = described
                .path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString())
                .toList();
        assertThat(each)
                .allMatch(operation ->
                        tags.contains(operation.path("tags").path(0).asString("")));
    }

    @Test
    @DisplayName("can be read by people, with an example of each operation")
    void canBeReadByPeople() {
        var page = portal.get("/docs").body();

        assertThat(page.split("<section class=\"operation\">", -1))
                .hasSize((int) operations().count() + 1);
        assertThat(page).contains("curl \"$PORTAL/api/v1/articles\"", "-X POST", "Idempotency-Key: $(uuidgen)");
    }

    private Stream<Route> served() {
        return Stream.concat(
                        KnownRoutes.of(departments.orderedStream().toList()).stream(),
                        KnownRoutes.of(portal.routes()).stream())
                .filter(route ->
                        route.path().startsWith("/api/v1/") || route.path().startsWith("/cms/v1/"));
    }

    private Stream<Route> operations() {
        return described
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new Route(
                                HttpMethod.valueOf(method.getKey().toUpperCase(Locale.ROOT)), path.getKey())));
    }

    /// Acts of one record have one route and an operation each.
    private static boolean answers(Route route, Route operation) {
        var example = PathContainer.parsePath(operation.path().replaceAll("\\{[a-z]+}", "x"));
        return route.method().equals(operation.method())
                && PathPatternParser.defaultInstance.parse(route.path()).matches(example);
    }
}
