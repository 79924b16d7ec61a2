package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.organisation;
import static org.creditportal.cms.api.Department.HEADER_BLACK;
import static org.creditportal.cms.api.Department.id;

import java.util.UUID;
import java.util.stream.IntStream;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.store.TestDatabase;
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

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("C1, C7: a report form that should not have been signed is taken back as a whole")
class FormWithdrawalIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String REASON = "{\"reason\": \"虚构：报送错了月份\"}";

    private final Department tax;
    private final Department market;

    FormWithdrawalIT(@Autowired OpenAccount openAccount, @LocalServerPort int port) {
        var client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        tax = new Department(client, openAccount, "市税务局");
        market = new Department(client, openAccount, "市市场监督管理局");
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    @DisplayName("every entry of it leaves, those of a large form in steps, and what left before stays as it was")
    void endsEveryEntry() {
        var form = tax.publish("black", HEADER_BLACK, rows(1, 450));
        var before = id(tax.entries(form).getFirst());
        tax.withdraw(before).expectStatus().isOk();
        var end = endOf(before);

        tax.post(Role.HEAD, path(form), REASON)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("published");

        assertThat(DATABASE.query(
                        "select count(*) from published.entry p join cms.entry e using (id) where e.intake = '"
                                + id(form) + "' and visible_until is null"))
                .containsExactly("0");
        assertThat(endOf(before)).isEqualTo(end);
        assertThat(DATABASE.query("select count(*) from cms.audit a join cms.entry e on e.id = a.content_id"
                        + " where a.act = 'withdrawal' and e.intake = '" + id(form) + "'"))
                .containsExactly("450");
        tax.post(Role.HEAD, path(form), REASON).expectStatus().isEqualTo(409);
    }

    @Test
    @DisplayName("one that waits for its signature has nothing left to sign")
    void takesBackWhatWaits() {
        var form = tax.importForm("black", HEADER_BLACK, rows(500, 2));

        tax.post(Role.HEAD, path(form), REASON).expectStatus().isOk();
        tax.sign(id(form));

        assertThat(DATABASE.query("select count(*) from published.entry p join cms.entry e using (id)"
                        + " where e.intake = '" + id(form) + "'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("A11: by the responsible head of the department alone, with a reason, and once for a key")
    void isTheHeadsAct() {
        var form = tax.publish("black", HEADER_BLACK, rows(510, 2));
        var key = UUID.randomUUID().toString();

        tax.post(Role.CLERK, path(form), REASON).expectStatus().isForbidden();
        market.post(Role.HEAD, path(form), REASON).expectStatus().isNotFound();
        tax.post(Role.HEAD, path(form), "{}").expectStatus().isBadRequest();
        tax.post(Role.HEAD, path(form), key, REASON).expectStatus().isOk();
        tax.post(Role.HEAD, path(form), key, REASON).expectStatus().isOk();
        assertThat(DATABASE.query("select after ->> 'withdrawn' from cms.audit where act = 'withdrawal'"
                        + " and content = 'import' and content_id = '" + id(form) + "'"))
                .containsExactly("2");
    }

    private static String path(JsonNode form) {
        return "/cms/v1/imports/" + id(form) + "/withdrawal";
    }

    private static String endOf(String entry) {
        return DATABASE.query("select visible_until from published.entry where id = '" + entry + "'")
                .getFirst();
    }

    private static String[] rows(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> "严重失信主体,虚构企业%d,,%s,,虚构事由,罚款,市税务局,虚构〔2026〕%d号,2026-01-10,长期"
                        .formatted(i, organisation(8000 + i), i))
                .toArray(String[]::new);
    }
}
