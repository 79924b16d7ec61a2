package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@OnStage
@DisplayName("C4: the credit office publishes what departments signed, at one instant")
class TogetherIT {

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount accounts;

    @Autowired
    PortalTime time;

    @Autowired
    List<Job> jobs;

    @Test
    @DisplayName("two departments' signed forms wait, then appear at the same instant in one announcement")
    void publishesTogether() {
        var tax = stage("市税务局");
        var market = stage("市市场监督管理局");
        tax.isOn("2026-03-02");
        var first = signed(tax.people(), "市税务局");
        var second = signed(market.people(), "市市场监督管理局");
        assertThat(seen(first)).isEmpty();

        accounts.open(new NewAccount(
                        "together-office",
                        Role.OFFICE,
                        new org.creditportal.cms.vocabulary.Department("市税务局"),
                        "secret",
                        "together"))
                .block();
        var client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        client.get()
                .uri("/cms/v1/publications")
                .header("Authorization", "Bearer together")
                .exchange()
                .expectBody(String.class)
                .value(waiting -> assertThat(waiting).contains(first, second));
        client.post()
                .uri("/cms/v1/publications")
                .header("Authorization", "Bearer together")
                .header("Idempotency-Key", "together")
                .bodyValue("{\"imports\":[\"%s\",\"%s\"]}".formatted(first, second))
                .exchange()
                .expectStatus()
                .isAccepted();

        tax.until("/cms/v1/imports/" + first, "published");
        assertThat(seen(first)).hasSize(1).isEqualTo(seen(second));
        assertThat(Stage.DATABASE.query("select count(distinct announcement) from cms.intake where id in ('" + first
                        + "', '" + second + "')"))
                .containsExactly("1");
    }

    private Stage stage(String department) {
        return new Stage(port, accounts, time, jobs, department);
    }

    private static String signed(Department people, String department) {
        JsonNode form = people.importForm(
                "black",
                Department.HEADER_BLACK,
                "严重失信主体,虚构集中企业,," + Stage.organisation() + ",,虚构事由,罚款," + department + ",虚构〔2026〕集中1号,2026-01-10,3年");
        var id = Department.id(form);
        people.post(Role.HEAD, "/cms/v1/imports/" + id + "/signature", "{\"together\":true}")
                .expectStatus()
                .isOk();
        return id;
    }

    private static List<String> seen(String form) {
        return Stage.DATABASE.query(
                "select distinct p.visible_from from published.entry p join cms.entry e on e.id = p.id where e.intake = '"
                        + form + "'");
    }
}
