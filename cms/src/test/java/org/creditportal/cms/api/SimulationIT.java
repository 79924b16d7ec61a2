package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.organisation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("R1: what a profile would change for the entries there are")
class SimulationIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private WebTestClient client;
    private Department tax;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void signIn() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        tax = new Department(client, openAccount, "市税务局");
        for (var role : List.of(Role.OFFICE, Role.AUDITOR)) {
            openAccount
                    .open(new NewAccount(
                            "simulation-" + role.code(),
                            role,
                            new org.creditportal.cms.vocabulary.Department("市信用办"),
                            "secret",
                            role.code()))
                    .block();
        }
    }

    @Test
    void isToldOfEntriesThatStandOnTheDayByThoseWhoMaySeeThem() {
        tax.publish(
                "black",
                Department.HEADER_BLACK,
                Rows.black(organisation(1), "2026-01-10", "3年"),
                Rows.black(organisation(2), "2026-01-10", "3年"),
                Rows.black(organisation(3), "2026-01-10", "长期"));
        tax.publish("red", Department.HEADER_RED, Rows.red(organisation(4)));
        var unsigned =
                tax.importForm("black", Department.HEADER_BLACK, Rows.black(organisation(5), "2026-01-10", "3年"));
        var gone = tax.entries(
                tax.publish("black", Department.HEADER_BLACK, Rows.black(organisation(6), "2026-01-10", "3年")));
        tax.withdraw(Department.id(gone.getFirst())).expectStatus().isOk();
        assertThat(unsigned.path("state").asString()).isEqualTo("ready");

        var soon = simulate(tax.token(Role.CLERK), "zhangdian-2018", "{\"from\": \"2026-12-01\"}");
        assertThat(soon.path("entries").toString()).isEqualTo("{\"active\":4,\"affected\":4}");
        assertThat(soon.path("inForce").asBoolean()).isFalse();
        assertThat(soon.path("lists").valueStream().map(SimulationIT::group))
                .containsExactly("yingkou-2019 black 3", "yingkou-2019 red 1");
        assertThat(soon.path("items").size()).isEqualTo(4);
        assertThat(soon.path("items").path(0).path("differs").toString()).contains("watchAfterBlack");
        assertThat(soon.path("lists").path(0).path("differences").toString())
                .contains("\"rule\":\"exits.repair\"", "002(十七)", "004 五(二)");

        var late = simulate(tax.token(Role.HEAD), "zhangdian-2018", "{\"from\": \"2035-01-01\"}");
        assertThat(late.path("lists").valueStream().map(SimulationIT::group)).containsExactly("yingkou-2019 black 1");

        assertThat(simulate("office", "zhangdian-2018", "{\"from\": \"2026-12-01\"}"))
                .isEqualTo(soon);
        assertThat(simulate("auditor", "zhangdian-2018", "{\"from\": \"2026-12-01\", \"profile\": \"yingkou-2019\"}"))
                .isEqualTo(soon);
        var others = "{\"from\": \"2026-12-01\", \"profile\": \"hengshan\"}";
        assertThat(active(simulate("office", "zhangdian-2018", others))).isZero();
        assertThat(active(simulate("office", "yingkou-2019", "{\"from\": \"2026-12-01\"}")))
                .isZero();
        var stranger = new Department(client, openAccount, "市生态环境局").token(Role.CLERK);
        assertThat(active(simulate(stranger, "zhangdian-2018", "{\"from\": \"2026-12-01\"}")))
                .isZero();
    }

    private JsonNode simulate(String token, String profile, String body) {
        return JSON.readTree(Objects.requireNonNull(client.post()
                .uri("/cms/v1/profiles/" + profile + "/simulation")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
    }

    private static int active(JsonNode simulation) {
        return simulation.path("entries").path("active").asInt();
    }

    private static String group(JsonNode group) {
        return group.path("profile").asString() + " " + group.path("list").asString() + " "
                + group.path("entries").asInt();
    }
}
