package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Codes;
import org.creditportal.cms.proceeding.CompactStore;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.vocabulary.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnStage
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("B6: who was listed by mistake leaves no trace")
class PurgeIT {

    private static final String NAME = "虚构无痕查验企业";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount accounts;

    @Autowired
    PortalTime time;

    @Autowired
    List<Job> jobs;

    @Autowired
    CompactStore compactStore;

    private Stage stage;

    @BeforeEach
    void enter() {
        stage = new Stage(port, accounts, time, jobs, "市税务局");
        stage.isOn("2022-03-01");
    }

    @Test
    @DisplayName(
            "no table, no document of the index, and after rewriting no file of one, holds name, code or hash; the log neither")
    void leavesNoTrace(CapturedOutput log) {
        var code = Stage.organisation();
        var id = listed("""
                {"type":"organisation","name":"%s","uscc":"%s"}""".formatted(NAME, code));
        assertThat(tablesHolding(NAME)).isNotEmpty();
        assertThat(filesHolding(NAME)).isNotEmpty();
        assertThat(Findings.documents()).contains(id, NAME, code.toLowerCase(Locale.ROOT));

        purge(id);

        assertThat(Findings.documents()).contains(id).doesNotContain(NAME).doesNotContainIgnoringCase(code);

        assertThat(tablesHolding(NAME)).isEmpty();
        assertThat(tablesHolding(code)).isEmpty();
        assertThat(log.getAll()).doesNotContain(NAME, code);
        assertThat(Stage.DATABASE.query(
                        "select act from cms.audit where content_id = '" + id + "' and account is null"))
                .containsExactly("purge");
        assertThat(Stage.DATABASE.query("select title from published.announcement where kind = 'correction'"))
                .anyMatch(title -> title.contains("虚构罚决〔2022〕无痕"));

        compactStore.compact().block();

        assertThat(filesHolding(NAME)).isEmpty();
        assertThat(filesHolding(code)).isEmpty();
        Findings.untilFilesAreRewritten();
    }

    @Test
    @DisplayName("H3: of a person neither name nor number nor its keyed hash is left")
    void leavesNoTraceOfAPerson() {
        var number = Codes.citizen(977);
        var id = listed("""
                {"type":"person","name":"甄无痕","id":"%s"}""".formatted(number));
        var hash = Stage.DATABASE
                .query("select encode(identity_hash, 'hex') from cms.subject s join cms.entry e on e.subject = s.id"
                        + " where e.id = '" + id + "'")
                .getFirst();
        assertThat(tablesHolding(hash)).isNotEmpty();

        purge(id);

        assertThat(tablesHolding("甄无痕")).isEmpty();
        assertThat(tablesHolding(number)).isEmpty();
        assertThat(tablesHolding(hash)).isEmpty();
    }

    @Test
    @DisplayName("a ledger of ids purges again what a restored store brought back, once readers lost it at an edge")
    void purgesAgainAfterARestore() {
        var client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        accounts.open(new NewAccount(
                        "purging-administrator", Role.ADMINISTRATOR, new Department("市税务局"), "secret", "purging"))
                .block();
        var id = stage.active("black", "zhangdian-2018", Stage.organisation(), "虚构罚决〔2022〕复原", "2025-03-01");

        client.post()
                .uri("/cms/v1/purges")
                .header("Authorization", "Bearer purging")
                .header("Idempotency-Key", "replay")
                .bodyValue(id + "\n")
                .exchange()
                .expectStatus()
                .isAccepted();
        assertThat(stage.isVisible(id)).isTrue();
        assertThat(Stage.DATABASE.query(
                        "select 1 from published.edge g join published.entry e on e.visible_until = g.at"
                                + " where e.id = '" + id + "'"))
                .hasSize(1);
        stage.passGuard();
        assertThat(stage.isVisible(id)).isFalse();
        stage.work("purges");

        stage.people().read("/cms/v1/entries/" + id).expectStatus().isNotFound();
        client.get()
                .uri("/cms/v1/purges")
                .header("Authorization", "Bearer purging")
                .exchange()
                .expectBody(String.class)
                .value(ledger -> assertThat(ledger).contains(id));
    }

    private String listed(String subject) {
        var id = stage.candidate("black", "zhangdian-2018", subject, "");
        return stage.recognise(id, "虚构罚决〔2022〕无痕" + id.substring(30), "2025-03-01", "");
    }

    private void purge(String id) {
        stage.done(stage.head(id, "exit", "{\"cause\":\"revocation\",\"reason\":\"虚构差错\"}"));
        stage.passGuard();
        stage.work("purges");
    }

    /// A logical dump of every table, bytes in hexadecimal.
    private static List<String> tablesHolding(String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return tables().filter(table -> !Stage.DATABASE
                        .query(
                                "select 1 from %s t where position('%s' in t::text) > 0 or position('%s' in t::text) > 0 limit 1"
                                        .formatted(table, text, bytes))
                        .isEmpty())
                .toList();
    }

    /// The files of tables, their indexes and what is stored beside them, as they are on disk.
    private static List<String> filesHolding(String text) {
        Stage.DATABASE.execute("checkpoint");
        return Stage.DATABASE.query("""
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'i', 't') and pg_relation_filepath(c.oid) is not null
                    and (c.relnamespace::regnamespace::text in ('cms', 'published', 'pg_toast'))
                    and position(convert_to('%s', 'UTF8') in pg_read_binary_file(pg_relation_filepath(c.oid), true)) > 0
                """.formatted(text));
    }

    private static Stream<String> tables() {
        return Stage.DATABASE
                .query("select schemaname || '.' || tablename from pg_tables where schemaname in ('cms', 'published')")
                .stream();
    }
}
