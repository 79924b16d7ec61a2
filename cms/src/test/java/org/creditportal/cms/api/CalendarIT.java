package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.catalogue.SampleYear;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The years whose working days are known, as administrators keep them.
@SpringBootTest(
        classes = CmsTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.webflux.problemdetails.enabled=true")
@DisplayName("R3: the calendar of working days")
class CalendarIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CALENDAR = "/cms/v1/calendar";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private WebTestClient client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void signIn() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        for (var role : List.of(Role.ADMINISTRATOR, Role.OFFICE, Role.HEAD)) {
            var account =
                    new NewAccount("calendar-" + role.code(), role, new Department("市信用办"), "secret", role.code());
            openAccount.open(account).block();
        }
    }

    @Test
    void isThereFromTheFirstDay() {
        var years = show();

        assertThat(years.path("items")
                        .valueStream()
                        .map(year -> year.path("year").asInt()))
                .contains(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        var year = known(2026);
        assertThat(year.propertyNames())
                .containsExactly("year", "version", "source", "daysOff", "daysWorked", "workingDays", "loadedAt");
        assertThat(year.path("source").asString()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(year.path("workingDays").asInt()).isEqualTo(248);
    }

    @Test
    void growsByAYearThatAnAdministratorLoads() {
        var loaded = send(Role.ADMINISTRATOR, CALENDAR, SampleYear.file(2041));
        loaded.expectStatus().isCreated();
        assertThat(json(loaded).path("version").asInt()).isOne();
        assertThat(known(2041).path("workingDays").asInt()).isPositive();
        assertThat(DATABASE.query("select after ->> 'year' from cms.audit where content = 'calendar' and act = 'load'"))
                .contains("2041");
    }

    @Test
    void takesTheFileAsAPartOfAFormToo() {
        var body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(SampleYear.file(2042).getBytes(StandardCharsets.UTF_8)))
                .filename("2042.csv");

        client.post()
                .uri(CALENDAR)
                .header("Authorization", "Bearer administrator")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectStatus()
                .isCreated();

        assertThat(known(2042).path("source").asString()).isEqualTo("虚构发〔2030〕7号");
    }

    @Test
    void keepsAYearAsItIsWhenTheSameFileComesAgain() {
        send(Role.ADMINISTRATOR, CALENDAR, SampleYear.file(2043)).expectStatus().isCreated();

        send(Role.ADMINISTRATOR, CALENDAR, SampleYear.file(2043)).expectStatus().isCreated();

        assertThat(known(2043).path("version").asInt()).isOne();
    }

    @Test
    @DisplayName(
            "R3: a year is changed only by who names the version that it replaces, and that version stays on record")
    void changesAYearOnlyWhereThatIsMeant() {
        var changed = SampleYear.file(2044) + "2044-10-04,off\n";
        send(Role.ADMINISTRATOR, CALENDAR, SampleYear.file(2044)).expectStatus().isCreated();

        var refused = send(Role.ADMINISTRATOR, CALENDAR, changed);
        refused.expectStatus().isEqualTo(409);
        assertThat(json(refused).path("detail").asString()).contains("2044 年已有第 1 版", "replaces=1");
        send(Role.ADMINISTRATOR, CALENDAR + "?replaces=2", changed)
                .expectStatus()
                .isEqualTo(409);
        send(Role.ADMINISTRATOR, CALENDAR + "?replaces=1", changed)
                .expectStatus()
                .isCreated();

        assertThat(known(2044).path("version").asInt()).isEqualTo(2);
        assertThat(DATABASE.query("select cardinality(days_off) from published.calendar_year where year = 2044"
                        + " order by version"))
                .containsExactly("6", "7");
    }

    @Test
    void replacesNothingWhereThereIsNothing() {
        var refused = send(Role.ADMINISTRATOR, CALENDAR + "?replaces=1", SampleYear.file(2045));

        refused.expectStatus().isEqualTo(409);
        assertThat(json(refused).path("detail").asString()).contains("2045 年尚无安排");
    }

    @Test
    void isWrittenByAdministratorsOnly() {
        for (var role : List.of(Role.OFFICE, Role.HEAD)) {
            send(role, CALENDAR, SampleYear.file(2046)).expectStatus().isForbidden();
        }
        client.post().uri(CALENDAR).exchange().expectStatus().isUnauthorized();
        assertThat(DATABASE.query("select count(*) from published.calendar_year where year = 2046"))
                .containsExactly("0");
    }

    @Test
    void saysWhatIsWrongWithAFileAndInWhichLine() {
        var refused =
                send(Role.ADMINISTRATOR, CALENDAR, SampleYear.file(2047).replace("2047-04-06,work", "2047-04-31,work"));

        refused.expectStatus().isEqualTo(422);
        assertThat(json(refused).path("detail").asString()).isEqualTo("第 5 行：第一栏应为 YYYY-MM-DD 形式的日期。");
    }

    @Test
    void refusesWhatIsNoFileOfAYear() {
        send(Role.ADMINISTRATOR, CALENDAR, "x".repeat(70_000)).expectStatus().isEqualTo(413);
        send(Role.ADMINISTRATOR, CALENDAR, "").expectStatus().isBadRequest();
        send(Role.ADMINISTRATOR, CALENDAR + "?replaces=0", "x").expectStatus().isBadRequest();
        send(Role.ADMINISTRATOR, CALENDAR + "?colour=blue", "x").expectStatus().isBadRequest();
        post(
                        Role.ADMINISTRATOR,
                        CALENDAR,
                        MediaType.APPLICATION_JSON,
                        UUID.randomUUID().toString(),
                        "{}")
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void isWrittenOncePerKey() {
        var key = UUID.randomUUID().toString();
        var csv = MediaType.parseMediaType("text/csv");
        client.post()
                .uri(CALENDAR)
                .header("Authorization", "Bearer administrator")
                .exchange()
                .expectStatus()
                .isBadRequest();
        post(Role.ADMINISTRATOR, CALENDAR, csv, key, SampleYear.file(2048))
                .expectStatus()
                .isCreated();
        post(Role.ADMINISTRATOR, CALENDAR, csv, key, SampleYear.file(2049))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @DisplayName("R1: any account reads profiles, nobody else")
    void standsBesideTheProfiles() {
        for (var role : List.of(Role.ADMINISTRATOR, Role.OFFICE, Role.HEAD)) {
            client.get()
                    .uri("/cms/v1/profiles/yingkou-2019")
                    .header("Authorization", "Bearer " + role.code())
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        client.get().uri("/cms/v1/profiles").exchange().expectStatus().isUnauthorized();
    }

    private JsonNode show() {
        return json(client.get()
                .uri(CALENDAR)
                .header("Authorization", "Bearer head")
                .exchange()
                .expectStatus()
                .isOk());
    }

    private JsonNode known(int year) {
        return show().path("items")
                .valueStream()
                .filter(known -> known.path("year").asInt() == year)
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec send(Role role, String uri, String file) {
        return post(
                role,
                uri,
                MediaType.parseMediaType("text/csv"),
                UUID.randomUUID().toString(),
                file);
    }

    private ResponseSpec post(Role role, String uri, MediaType type, String key, String body) {
        return client.post()
                .uri(uri)
                .header("Authorization", "Bearer " + role.code())
                .header("Idempotency-Key", key)
                .contentType(type)
                .bodyValue(body)
                .exchange();
    }

    private static JsonNode json(ResponseSpec response) {
        return JSON.readTree(Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody()));
    }
}
