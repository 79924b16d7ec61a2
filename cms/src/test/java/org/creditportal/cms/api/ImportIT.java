package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.citizen;
import static org.creditportal.cms.api.Codes.organisation;
import static org.creditportal.cms.api.Department.HEADER_BLACK;
import static org.creditportal.cms.api.Department.HEADER_RED;
import static org.creditportal.cms.api.Department.id;
import static org.creditportal.cms.api.Rows.black;
import static org.creditportal.cms.api.Rows.red;
import static org.creditportal.cms.api.Rows.wrongCheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.store.TestDatabase;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/// From a report form to recorded, signed and published entries.
@SpringBootTest(
        classes = CmsTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.webflux.problemdetails.enabled=true")
class ImportIT {

    private static final TestDatabase DATABASE = TestDatabase.create();

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private Department tax;
    private Department market;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void signIn() {
        var client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        tax = new Department(client, openAccount, "市税务局");
        market = new Department(client, openAccount, "市市场监督管理局");
    }

    @Test
    @DisplayName("E5: ten good rows and ten rows each wrong in another way give ten entries and ten explained rows")
    void keepsGoodRowsAndExplainsBadOnes() {
        var good = IntStream.range(0, 10).mapToObj(i -> black(organisation(100 + i), "2026-01-1" + i % 10, "3年"));
        var bad = Rows.tenBad();
        var rows = Stream.concat(good, bad.stream()).toArray(String[]::new);

        var form = tax.importForm("black", HEADER_BLACK, rows);

        assertThat(form.path("accepted").asInt()).isEqualTo(10);
        assertThat(form.path("rejected").asInt()).isEqualTo(10);
        assertThat(form.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("row").asInt())
                        .distinct())
                .containsExactly(12, 13, 14, 15, 16, 17, 18, 19, 20, 21);
        assertThat(form.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("cell").asString()))
                .containsExactly("A12", "B13", "D14", "E15", "H16", "I17", "J18", "K19", "B20", "D21");
        assertThat(form.toString()).doesNotContain(wrongCheck(citizen(7)));
        var rejected = new String(
                Objects.requireNonNull(tax.read(form.path("rejectedRows").asString())
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals("Cache-Control", "no-store")
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
        assertThat(rejected.lines()).hasSize(11);
        assertThat(rejected).contains("虚构庚", wrongCheck(citizen(7)));
    }

    @Test
    @DisplayName("The same file twice adds nothing")
    void addsNothingWhenTheSameFileComesAgain() {
        var rows = new String[] {black(organisation(301), "2026-01-10", "3年"), black(citizen(31), "2026-01-10", "长期")};
        tax.importForm("black", HEADER_BLACK, rows);

        var again = tax.importForm("black", HEADER_BLACK, rows);

        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("duplicate").asInt()).isEqualTo(2);
        assertThat(again.path("rejected").asInt()).isZero();
    }

    @Test
    void refusesARowThatOverlapsAnotherDecision() {
        tax.importForm("black", HEADER_BLACK, black(organisation(302), "2026-01-10", "3年"));

        var again = tax.importForm("black", HEADER_BLACK, black(organisation(302), "2026-06-10", "3年"));

        assertThat(again.path("rejected").asInt()).isOne();
        assertThat(again.path("problems").path(0).path("column").asString()).isEqualTo("处罚有效期");
        assertThat(again.path("problems").path(0).path("cell").asString()).isEqualTo("K2");
    }

    @Test
    @DisplayName("A11: whoever imported may not sign, and a clerk never does")
    void letsNobodySignTheirOwnForm() {
        var own = tax.importForm(Role.HEAD, "black", HEADER_BLACK, black(organisation(303), "2026-01-10", "3年"));
        tax.sign(id(own)).expectStatus().isForbidden();

        var theirs = tax.importForm("black", HEADER_BLACK, black(organisation(304), "2026-01-10", "3年"));
        tax.post(Role.CLERK, "/cms/v1/imports/" + id(theirs) + "/signature", "")
                .expectStatus()
                .isForbidden();
        market.sign(id(theirs)).expectStatus().isNotFound();
        tax.sign(id(theirs)).expectStatus().isOk();
        tax.sign(id(theirs)).expectStatus().isEqualTo(409);
    }

    @Test
    @DisplayName("A13: a subject in force on black never enters red; listing on black ends red at the same instant")
    void keepsRedAndBlackApart() {
        var code = organisation(305);
        var red = tax.publish("red", HEADER_RED, red(code));
        var black = market.publish("black", HEADER_BLACK, black(code, "2026-01-10", "3年", "市市场监督管理局"));

        var ended = tax.json("/cms/v1/entries/" + id(tax.entries(red).getFirst()));
        var began = market.json("/cms/v1/entries/" + id(market.entries(black).getFirst()));
        assertThat(ended.path("visibleUntil").asString())
                .isEqualTo(began.path("visibleFrom").asString());

        var refused = tax.importForm(
                "red",
                HEADER_RED,
                red(code)
                        .replace("虚构表彰", "虚构另彰")
                        .replace("2026-02-02", "2023-02-02")
                        .replace("3年", "1年"));
        assertThat(refused.path("problems").path(0).path("message").asString()).contains("黑名单");
    }

    @Test
    @DisplayName("A13 is checked again at signature: the red row is left out and listed")
    void leavesARedRowOutWhenItsSubjectCameOnBlackMeanwhile() {
        var waiting = tax.importForm("red", HEADER_RED, red(organisation(306)), red(organisation(307)));
        market.publish("black", HEADER_BLACK, black(organisation(306), "2026-01-10", "3年", "市市场监督管理局"));

        tax.sign(id(waiting)).expectStatus().isOk();

        var states =
                tax.entries(waiting).stream().map(entry -> entry.path("state").asString());
        assertThat(states).containsExactly("exited", "active");
        assertThat(tax.json("/cms/v1/imports/" + id(waiting)).path("problems")).hasSize(1);
    }

    @Test
    @DisplayName(
            "C1: a withdrawal ends the window at a guard ahead; doing it twice is a conflict that names what is possible")
    void endsTheWindowOnWithdrawal() {
        var form = tax.publish("black", HEADER_BLACK, black(organisation(308), "2026-01-10", "长期"));
        var entry = id(tax.entries(form).getFirst());

        tax.withdraw(entry).expectStatus().isOk();

        tax.withdraw(entry).expectStatus().isEqualTo(409);
        tax.post(Role.HEAD, "/cms/v1/entries/" + entry + "/celebration", "")
                .expectStatus()
                .isNotFound();
        assertThat(DATABASE.query("select extract(epoch from visible_until - visible_from) > 0"
                        + " and extract(milliseconds from visible_until)::int % 250 = 0"
                        + " from published.entry where id = '" + entry + "'"))
                .containsExactly("t");
    }

    @Test
    @DisplayName("H1: a person is published masked; the number is encrypted, in no text and in no published row")
    void masksAPersonBeforePublication() {
        var number = citizen(42);
        tax.publish(
                "black",
                HEADER_BLACK,
                "严重失信主体,欧阳某甲,," + number + ",,当事人（" + number + "）虚构事由,罚款,市税务局,虚构〔2026〕42号,2026-01-10,长期");

        assertThat(DATABASE.query("select name || ' ' || masked_id from published.entry where subject = 'person'"
                        + " and basis = '虚构〔2026〕42号'"))
                .containsExactly("欧阳** " + number.substring(0, 4) + "**********" + number.substring(14));
        for (var table : List.of("published.entry", "cms.entry", "cms.audit", "cms.intake", "cms.idempotency")) {
            assertThat(DATABASE.query("select count(*) from " + table + " t where t::text like '%" + number + "%'"))
                    .describedAs(table)
                    .containsExactly("0");
        }
    }

    @Test
    @DisplayName("E5: while a form is read it tells how many of its rows were looked at")
    void tellsHowFarReadingHasCome() {
        DATABASE.execute("""
                create function cms.sleepy() returns trigger language plpgsql as $$
                begin perform pg_sleep(1.5); return new; end $$""");
        DATABASE.execute("""
                create trigger sleepy before insert on cms.entry for each row
                when (new.row = 1500) execute function cms.sleepy()""");
        try {
            var location = location(tax.send(Role.CLERK, "black", "slowly", HEADER_BLACK, rows(2_500)));

            var told = Stream.generate(() -> tax.json(location))
                    .takeWhile(form -> form.path("state").asString().equals("reading"))
                    .map(form -> form.path("progress"))
                    .toList();

            assertThat(told)
                    .anySatisfy(progress ->
                            assertThat(progress.path("read").asInt()).isBetween(1_000, 2_499))
                    .allSatisfy(progress ->
                            assertThat(progress.path("total").asInt()).isEqualTo(2_500));
            assertThat(tax.json(location).path("progress").isNull()).isTrue();
        } finally {
            DATABASE.execute("drop trigger sleepy on cms.entry");
        }
    }

    @Test
    @DisplayName("A form whose reader died is failed, and one whose reader tells of it is not")
    void failsAFormOfWhichNobodyTellsAnyMore() {
        var dead = UUID.randomUUID();
        var alive = UUID.randomUUID();
        for (var form : List.of(dead, alive)) {
            DATABASE.execute("insert into cms.intake (id, list, department, region, profile, container, state,"
                    + " imported_by, imported_at) select '" + form + "', 'black', '市税务局', '虚构市', 'yingkou-2019',"
                    + " 'csv', 'reading', id, now() - interval '1 minute' from cms.account limit 1");
            DATABASE.execute("insert into cms.intake_progress values ('" + form + "', 1, 2, now() - interval '"
                    + (form.equals(dead) ? "31" : "-30") + " seconds')");
        }

        within(
                Duration.ofSeconds(30),
                () -> tax.json("/cms/v1/imports/" + dead)
                        .path("failure")
                        .asString()
                        .contains("重新上传"));
        assertThat(tax.json("/cms/v1/imports/" + alive).path("state").asString())
                .isEqualTo("reading");
    }

    @Test
    @DisplayName("B5, H1: the masked copy of an entry is gone when it is published, left out or withdrawn")
    void keepsNoMaskedCopyOfWhatNoLongerWaits() {
        var red = tax.importForm("red", HEADER_RED, red(organisation(312)), red(organisation(313)));
        market.publish("black", HEADER_BLACK, black(organisation(312), "2026-01-10", "3年", "市市场监督管理局"));
        var withdrawn = tax.importForm("black", HEADER_BLACK, black(organisation(314), "2026-01-10", "3年"));
        assertThat(maskedCopies(red, withdrawn)).isEqualTo(3);

        tax.sign(id(red)).expectStatus().isOk();
        tax.withdraw(id(tax.entries(withdrawn).getFirst())).expectStatus().isOk();

        assertThat(maskedCopies(red, withdrawn)).isZero();
    }

    @Test
    void answersTheSameWriteOnceAndRefusesTheKeyForAnother() {
        var key = UUID.randomUUID().toString();
        var first = location(
                tax.send(Role.CLERK, "black", key, HEADER_BLACK, black(organisation(309), "2026-01-10", "3年")));
        var second = location(
                tax.send(Role.CLERK, "black", key, HEADER_BLACK, black(organisation(309), "2026-01-10", "3年")));

        assertThat(second).isEqualTo(first);
        tax.send(Role.CLERK, "black", key, HEADER_BLACK, black(organisation(310), "2026-01-10", "3年"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void refusesWhatIsNoReportForm() {
        tax.sendFile(Role.CLERK, "black", "a", new byte[] {1, 2, 3}, "x.xlsx")
                .expectStatus()
                .isEqualTo(422);
        tax.sendFile(Role.CLERK, "black", "b", new byte[0], "x.csv")
                .expectStatus()
                .isEqualTo(422);
        tax.send(Role.CLERK, "black", "c", HEADER_RED, red(organisation(311)))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.template")
                .isEqualTo("/cms/v1/imports/template?list=black");
        tax.send(Role.CLERK, "warning", "d", HEADER_BLACK).expectStatus().isBadRequest();
    }

    @Test
    @DisplayName("E4, E5: an empty form for each list that is reported, for the account's own department")
    void offersATemplate() throws IOException {
        var bytes = tax.read("/cms/v1/imports/template?list=red")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals(
                        "Content-Disposition",
                        "attachment; filename=\"template-red.xlsx\"; filename*=UTF-8''"
                                + "%E7%BA%A2%E5%90%8D%E5%8D%95%E6%8A%A5%E9%80%81%E8%A1%A8%E6%A8%A1%E6%9D%BF.xlsx")
                .expectBody()
                .returnResult()
                .getResponseBody();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(Objects.requireNonNull(bytes)))) {
            assertThat(workbook.getFirstSheet().read().getFirst().stream().map(cell -> cell.getText()))
                    .containsExactly(HEADER_RED.split(",", -1));
            assertThat(workbook.findSheet("选项").orElseThrow().read().toString()).contains("守信激励对象", "诚信典型", "市税务局");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "template, 400",
        "template?list=warning, 400",
        "template?list=red&department=市税务局, 400",
        "templates?list=red, 404"
    })
    void offersNoOtherTemplate(String address, int status) {
        tax.read("/cms/v1/imports/" + address).expectStatus().isEqualTo(status);
    }

    @Test
    @DisplayName("The public role reads what is published and nothing else")
    void keepsThePublicRoleOut() {
        assertThat(DATABASE.query("select has_table_privilege('portal_public', 'published.entry', 'select')"
                        + " and not has_table_privilege('portal_public', 'published.entry', 'insert')"
                        + " and not has_schema_privilege('portal_public', 'cms', 'usage')"))
                .containsExactly("t");
    }

    private static int maskedCopies(JsonNode... forms) {
        return Stream.of(forms)
                .flatMap(form -> DATABASE
                        .query("select count(*) from cms.masked_entry m join cms.entry e using (id) where e.intake = '"
                                + id(form) + "'")
                        .stream())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static String[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> black(organisation(50_000 + i), "2026-01-10", "3年"))
                .toArray(String[]::new);
    }

    private static void within(Duration patience, BooleanSupplier condition) {
        var end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).describedAs("not within " + patience).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static String location(WebTestClient.ResponseSpec response) {
        return Objects.requireNonNull(response.expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Location"));
    }
}
