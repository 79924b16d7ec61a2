package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.organisation;
import static org.creditportal.cms.api.Department.HEADER_BLACK;
import static org.creditportal.portal.Chromium.look;
import static org.creditportal.portal.Eventually.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.media.content.Samples;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;

/// A clerk and a responsible head take what they write from nothing to public, and out again.
class DepartmentE2E {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String MOBILE = "19900001234";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    static Path media;

    private static Node node;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        node = Node.start(
                TestDatabase.create(), TestElasticsearch.uri().toString(), "portal.media.folder=" + media.resolve("m"));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        node.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESKTOP, Chromium.PHONE})
    @DisplayName("D1, A11, C1: a story with a portrait")
    void leadsAStory(int width) {
        try (var clerk = signIn(Role.CLERK, width);
                var head = signIn(Role.HEAD, width)) {
            var portrait = upload(clerk, "领奖.jpg", "image/jpeg", Samples.photograph(800, 600, 1));
            look(clerk.page(), "media-picture");
            look(clerk.go("/workbench/media").page(), "media");
            clerk.go("/workbench/articles/new?kind=story")
                    .fill("slug", "xugou-gushi-" + width)
                    .fill("title", "虚构：十年不欠一分工钱")
                    .fill("summary", "一家虚构的小工程队，年年按时发清工钱。")
                    .fill("body.source", "## 承诺\n\n虚构正文。\n\n![领奖台上](media:" + portrait + ")")
                    .fill("fields.hero", "虚构工程队")
                    .fill("fields.quote", "答应的事就要做到。")
                    .fill("fields.portrait.media", portrait)
                    .fill("fields.portrait.alternative", "虚构工程队领奖");
            look(clerk.page(), "story-new");
            assertThat(clerk.page()
                            .locator("datalist#media option[value='" + portrait + "']")
                            .count())
                    .isEqualTo(1);
            clerk.send("article").send("article-submission");
            look(clerk.page(), "story-submitted");

            head.go(clerk.path()).send("article-signature");
            look(head.page(), "story-signed");
            var path = "/articles/xugou-gushi-" + width;
            isSeen(path);
            look(head.go(path).page(), "story-public");
            var pictures = head.page().locator("main img");
            assertThat(pictures.count()).isEqualTo(2);
            assertThat(pictures.first().evaluate("picture => picture.naturalWidth > 0"))
                    .isEqualTo(true);
            var picture = pictures.first().getAttribute("src");

            withdraw(head, clerk.path());
            isGone(path);
            isGone(picture);
            look(head.go(path).page(), "story-gone");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESKTOP, Chromium.PHONE})
    @DisplayName("D5, C6, A11, C1: a policy with a Word document, in which a number is masked first")
    void leadsAPolicy(int width) {
        try (var clerk = signIn(Role.CLERK, width);
                var head = signIn(Role.HEAD, width)) {
            var document =
                    Samples.docx(Samples.paragraph("虚构附件 " + width) + Samples.paragraph("联系人：张某某 " + MOBILE), Map.of());
            var open = upload(clerk, "附件.docx", WORD, document);
            look(clerk.page(), "media-finding");
            clerk.go("/workbench/articles/new?kind=policy")
                    .fill("slug", "xugou-banfa-" + width)
                    .fill("title", "虚构市信用修复办法")
                    .fill("body.source", "第一条 虚构条文。\n\n| 情形 | 期限 |\n|---|---|\n| 虚构 | 三年 |")
                    .fill("fields.number", "虚政办发〔2026〕3号")
                    .fill("fields.issuer", "虚构市人民政府办公室")
                    .fill("fields.writtenOn", "2026-10-08")
                    .fill("attachments.0.media", open)
                    .fill("attachments.0.title", "信用修复申请表")
                    .send("article");
            var article = clerk.path();
            assertThat(clerk.sendInVain("article-submission")).contains("手机号码", "请到媒体库办理");
            look(clerk.page(), "policy-refused");

            clerk.go("/workbench/media/" + open);
            var form =
                    clerk.page().locator("details[id^='form-medium-masking']").getAttribute("id");
            clerk.send(form.substring("form-".length()));
            var masked = last(clerk.path());
            clerk.go(article + "/edit").fill("attachments.0.media", masked).send("article-draft");
            clerk.go(article).send("article-submission");
            head.go(article).send("article-signature");
            var path = "/articles/xugou-banfa-" + width;
            isSeen(path);
            look(head.go(path).page(), "policy-public");
            var attachment =
                    head.page().locator("main a[href^='/media/']").first().getAttribute("href");
            var download = head.page()
                    .waitForDownload(() -> head.page()
                            .locator("main a[href^='/media/']")
                            .first()
                            .click());
            assertThat(download.suggestedFilename()).isEqualTo("附件.docx");

            withdraw(head, article);
            isGone(path);
            isGone(attachment);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.DESKTOP, Chromium.PHONE})
    @DisplayName("E5, A11, C1: a month's report form")
    void leadsAReportForm(int width) {
        try (var clerk = signIn(Role.CLERK, width);
                var head = signIn(Role.HEAD, width)) {
            clerk.go("/workbench/imports");
            look(clerk.page(), "forms");
            clerk.page().selectOption("main [name=list]", "black");
            attach(clerk.page(), "三月.csv", "text/csv", form(width).getBytes(StandardCharsets.UTF_8));
            clerk.send("upload");
            clerk.page().locator("#problems tbody tr").waitFor();
            look(clerk.page(), "form-read");
            var form = clerk.path();

            head.go("/workbench");
            look(head.page(), "tasks");
            head.page().locator("main a[href='" + form + "']").first().click();
            head.send("form-signature");
            head.go("/workbench/entries?q=" + organisation(width));
            head.page().locator("main a[href^='/workbench/entries/0']").first().click();
            look(head.page(), "entry");
            var path = "/entries/" + last(head.path());
            isSeen(path);
            look(head.go(path).page(), "entry-public");

            head.go(form).unfold("form-withdrawal").fill("reason", "虚构：报送错了月份").send("form-withdrawal");
            look(head.page(), "form-withdrawn");
            isGone(path);
            look(head.go(path).page(), "entry-gone");
        }
    }

    private static String form(int number) {
        var row = "严重失信主体,虚构澜石工程%d有限公司,,%s,,虚构事由,罚款,市税务局,虚构罚字〔2026〕%d号,2026-03-10,3年\n";
        return HEADER_BLACK + "\n" + row.formatted(number, organisation(number), number)
                + row.formatted(number + 1, organisation(number + 1), number + 1)
                + "没有的类型,虚构企业,,%s,,虚构事由,罚款,市税务局,虚构号,2026-03-10,3年\n".formatted(organisation(number + 2));
    }

    private static Person signIn(Role role, int width) {
        return Person.signIn(node, chromium, role, width);
    }

    /// @return the id of what was uploaded
    private static String upload(Person clerk, String name, String type, byte[] bytes) {
        clerk.go("/workbench/media");
        attach(clerk.page(), name, type, bytes);
        clerk.send("medium");
        return last(clerk.path());
    }

    private static void attach(Page page, String name, String type, byte[] bytes) {
        page.setInputFiles("main input[type=file]", new FilePayload(name, type, bytes));
    }

    private static void withdraw(Person head, String article) {
        head.go(article).unfold("article-withdrawal");
        head.page().selectOption("main [name=kind]", "gone");
        head.fill("reason", "虚构：内容有误").send("article-withdrawal");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void isSeen(String path) {
        within(SOON, () -> node.status(path) == 200);
    }

    private static void isGone(String path) {
        var decoded = UriUtils.decode(path, StandardCharsets.UTF_8);
        within(SOON, () -> node.status(decoded) == 410);
    }
}
