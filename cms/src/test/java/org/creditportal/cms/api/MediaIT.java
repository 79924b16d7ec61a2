package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.MediaDepartment.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.media.MediaFindings;
import org.creditportal.cms.media.MediaStore;
import org.creditportal.cms.media.content.Samples;
import org.creditportal.cms.proceeding.MediaDesk;
import org.creditportal.cms.proceeding.PurgeMedia;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/// Pictures and documents as departments handle them: uploaded, decided, used, given up.
@SpringBootTest(
        classes = CmsTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.webflux.multipart.max-disk-usage-per-part=65MB", "portal.schedule=off"})
class MediaIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String MOBILE = "19900001234";
    private static final String IDENTITY = "990100199003071230";

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    MediaFindings findings;

    @Autowired
    MediaStore store;

    @Autowired
    MediaDesk desk;

    private MediaDepartment tax;
    private MediaDepartment market;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        registry.add("portal.media.folder", () -> folder.resolve("media"));
    }

    @BeforeEach
    void signIn() {
        var client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
        tax = new MediaDepartment(client, openAccount, "市税务局");
        market = new MediaDepartment(client, openAccount, "市市场监督管理局");
    }

    @Test
    @DisplayName("H1: a photograph is kept without where it was taken, with its size, a thumbnail and a mended name")
    void keepsAPhotograph() {
        var medium = tax.keep(Samples.photograph(800, 400, 6), "C:\\照片 1/领奖.png");

        assertThat(medium.path("name").asString()).isEqualTo("领奖.jpg");
        assertThat(medium.path("type").asString()).isEqualTo("image/jpeg");
        assertThat(medium.path("width").asInt()).isEqualTo(400);
        assertThat(medium.path("height").asInt()).isEqualTo(800);
        assertThat(medium.path("findings").isEmpty()).isTrue();
        assertThat(store.exists(medium.path("hash").asString()).block()).isTrue();
        assertThat(store.exists(medium.path("thumbnail").asString()).block()).isTrue();
        assertThat(new String(content(tax, medium), StandardCharsets.ISO_8859_1))
                .doesNotContain("FICTIONAL");
    }

    @Test
    void givesTheSameMediumForTheSameBytesOfTheSameDepartment() {
        var bytes = Samples.image("png", 30, 40);
        var first = json(tax.upload(bytes, "甲.png").expectStatus().isCreated());
        var again = json(tax.upload(bytes, "乙.png").expectStatus().isOk());
        var others = json(market.upload(bytes, "丙.png").expectStatus().isCreated());
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(others.path("id")).isNotEqualTo(first.path("id"));
        assertThat(others.path("hash")).isEqualTo(first.path("hash"));
    }

    @Test
    void showsADepartmentsMediaToItsOwnAccountsOnly() {
        var medium = tax.keep(Samples.image("png", 31, 40), "本局.png");
        var path = "/cms/v1/media/" + medium.path("id").asString();
        market.people().read(path).expectStatus().isNotFound();
        market.people().read(path + "/content").expectStatus().isNotFound();
        market.act(Role.HEAD, medium, "justification", "{\"finding\": \"x\", \"basis\": \"y\"}")
                .expectStatus()
                .isNotFound();
        market.delete(medium, "\"1\"").expectStatus().isNotFound();
        assertThat(market.people().json("/cms/v1/media").toString()).doesNotContain("本局.png");
        assertThat(tax.people()
                        .json("/cms/v1/media?type=image&q=本局")
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(tax.people()
                        .json("/cms/v1/media?type=document&q=本局")
                        .path("items")
                        .isEmpty())
                .isTrue();
        tax.people().read("/cms/v1/media?kind=x").expectStatus().isBadRequest();
    }

    @Test
    @DisplayName("H1: what a document says of persons is found, its numbers are kept nowhere")
    void findsNumbersAndKeepsNone() {
        var medium = tax.keep(document("张某某 " + MOBILE, IDENTITY), "名单" + MOBILE + ".docx");

        assertThat(medium.path("name").asString()).isEqualTo("名单199 1234.docx");
        assertThat(medium.path("open").asInt()).isEqualTo(2);
        assertThat(medium.toString()).doesNotContain(MOBILE, IDENTITY);
        assertThat(DATABASE.query("select f::text from cms.media_finding f").toString())
                .doesNotContain(MOBILE, IDENTITY);
        assertThat(DATABASE.query("select a::text from cms.audit a").toString()).doesNotContain(MOBILE, IDENTITY);
        assertThat(findings.open(List.of(id(medium))).count().block()).isEqualTo(2);
    }

    @Test
    @DisplayName("H1: one click masks a number in a copy; asked again it gives the same copy")
    void masksANumberInACopy() {
        var medium = tax.keep(document("李某某 " + MOBILE, "第二段 " + IDENTITY), "通知.docx");
        var body = "{\"finding\": \"%s\"}".formatted(key(medium, "mobile"));

        var copy =
                json(tax.act(Role.CLERK, medium, "masking", body).expectStatus().isCreated());
        var again =
                json(tax.act(Role.CLERK, medium, "masking", body).expectStatus().isCreated());

        assertThat(copy.path("id")).isNotEqualTo(medium.path("id")).isEqualTo(again.path("id"));
        assertThat(copy.path("findings").findValuesAsString("kind")).containsExactly("identity");
        assertThat(tax.show(medium).path("open").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("C6: the head justifies a telephone by its legal basis, never a citizen's number, and it is on record")
    void justifiesByALegalBasis() {
        var medium = tax.keep(Samples.pdf("Tel " + MOBILE + " id " + IDENTITY), "公告.pdf");
        var mobile = "{\"finding\": \"%s\", \"basis\": \"《虚构市政务公开办法》第九条\"}".formatted(key(medium, "mobile"));
        var identity = "{\"finding\": \"%s\", \"basis\": \"虚构\"}".formatted(key(medium, "identity"));

        tax.act(Role.CLERK, medium, "justification", mobile).expectStatus().isForbidden();
        tax.act(Role.HEAD, medium, "masking", "{\"finding\": \"%s\"}".formatted(key(medium, "mobile")))
                .expectStatus()
                .isEqualTo(409);
        tax.act(Role.HEAD, medium, "justification", identity).expectStatus().isEqualTo(409);
        tax.act(Role.HEAD, medium, "justification", mobile).expectStatus().isOk();
        tax.act(Role.HEAD, medium, "justification", mobile).expectStatus().isEqualTo(409);
        tax.act(Role.HEAD, medium, "blessing", "").expectStatus().isNotFound();

        assertThat(tax.show(medium).path("open").asInt()).isEqualTo(1);
        assertThat(DATABASE.query("select act from cms.audit where content = 'medium' and content_id = '" + id(medium)
                        + "' order by act"))
                .containsExactly("justification", "upload");
    }

    @Test
    @DisplayName("C6: an article is not submitted as long as a document of it has something undecided")
    void holdsAnArticleBackUntilItsDocumentIsDecided() {
        var medium = tax.keep(Samples.pdf("Hotline 199 0000 4321"), "电话.pdf");
        var draft = tax.draft(medium);
        var submission = "/cms/v1/articles/" + draft + "/submission";

        assertThat(json(tax.people()
                                .post(Role.CLERK, submission, "{}")
                                .expectStatus()
                                .isEqualTo(409))
                        .path("detail")
                        .asString())
                .contains("手机号码", "199****4321", "媒体库")
                .doesNotContain("19900004321");
        var basis = "{\"finding\": \"%s\", \"basis\": \"虚构依据\"}".formatted(key(medium, "mobile"));
        tax.act(Role.HEAD, medium, "justification", basis).expectStatus().isOk();
        tax.people().post(Role.CLERK, submission, "{}").expectStatus().is2xxSuccessful();
    }

    @Test
    @DisplayName("A file that is none of ours is refused with advice, one that is too large with its limit")
    void refusesWithAdvice() {
        assertThat(json(tax.upload("<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8), "图.jpg")
                                .expectStatus()
                                .isEqualTo(422))
                        .path("detail")
                        .asString())
                .contains("网页不能上传");
        assertThat(json(tax.upload(Arrays.copyOf(Samples.image("jpg", 9, 9), 11 << 20), "图.jpg")
                                .expectStatus()
                                .isEqualTo(413))
                        .path("detail")
                        .asString())
                .contains("10 MB");
        tax.upload(new byte[51 << 20], "大.pdf").expectStatus().isEqualTo(413);
        tax.people().post(Role.CLERK, "/cms/v1/media", "{}").expectStatus().isEqualTo(415);
        assertThat(folder.resolve("media/incoming")).isEmptyDirectory();
    }

    @Test
    void answersARetriedUploadAgain() {
        var key = UUID.randomUUID().toString();
        var first = json(tax.upload(Samples.image("png", 32, 40), "重试.png", key)
                .expectStatus()
                .isCreated());
        var again = json(tax.upload(Samples.image("png", 32, 40), "重试.png", key)
                .expectStatus()
                .isCreated());
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        tax.upload(Samples.image("png", 33, 40), "重试.png", key).expectStatus().isEqualTo(422);
    }

    @Test
    @DisplayName("B6: what is deleted leaves the store after a day, unless another medium has the same bytes")
    void deletesWhatNobodyUses() {
        var shared = Samples.image("png", 34, 40);
        var mine = tax.keep(shared, "甲.png");
        var theirs = market.keep(shared, "甲.png");
        var hash = mine.path("hash").asString();
        var draft = tax.draft(mine);

        tax.delete(mine, "\"1\"").expectStatus().isEqualTo(409);
        tax.people()
                .post(Role.CLERK, "/cms/v1/articles/" + draft + "/discard", "{}")
                .expectStatus()
                .is2xxSuccessful();
        tax.delete(mine, "\"7\"").expectStatus().isEqualTo(412);
        tax.delete(mine, "\"1\"").expectStatus().isOk();
        tax.people().read("/cms/v1/media/" + id(mine)).expectStatus().isNotFound();

        purge();
        assertThat(store.exists(hash).block()).isTrue();
        age();
        purge();
        assertThat(store.exists(hash).block())
                .as("another department has it too")
                .isTrue();
        market.delete(theirs, "\"1\"").expectStatus().isOk();
        age();
        purge();
        assertThat(store.exists(hash).block()).isFalse();
        assertThat(DATABASE.query("select id from cms.media where hash = '" + hash + "'"))
                .isEmpty();
    }

    @Test
    void removesWhatUploadsLeftBehind() throws IOException {
        var incoming = Files.createDirectories(folder.resolve("media/incoming/work-x"));
        var old = Files.writeString(incoming.resolve("old.tmp"), "x");
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.fromMillis(0));
        var young = Files.writeString(folder.resolve("media/incoming/young.tmp"), "x");
        purge();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
        Files.delete(incoming);
    }

    private void purge() {
        new PurgeMedia(desk, Clock.systemUTC()).step().block();
    }

    /// A day passes.
    private static void age() {
        DATABASE.execute("update cms.media set deleted_at = deleted_at - interval '25 hours'");
    }

    private static byte[] document(String... paragraphs) {
        var body = new StringBuilder();
        for (var paragraph : paragraphs) {
            body.append(Samples.paragraph(paragraph));
        }
        return Samples.docx(body.toString(), Map.of());
    }

    private static byte[] content(MediaDepartment department, JsonNode medium) {
        return Objects.requireNonNull(department
                .people()
                .read(medium.path("content").asString())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static String key(JsonNode medium, String kind) {
        return medium.path("findings")
                .valueStream()
                .filter(finding -> finding.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("key")
                .asString();
    }

    private static UUID id(JsonNode medium) {
        return UUID.fromString(medium.path("id").asString());
    }
}
