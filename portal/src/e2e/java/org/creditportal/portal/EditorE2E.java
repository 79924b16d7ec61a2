package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A clerk who writes at a desk or on a phone.
class EditorE2E {

    private static final int PHONE = Chromium.PHONE;
    private static final int DESKTOP = 1440;
    private static final String ARTICLES = "/workbench/articles";

    private static Node node;
    private static Chromium chromium;
    private static Department tax;

    @BeforeAll
    static void start() {
        node = Node.start(TestDatabase.create(), TestElasticsearch.uri().toString());
        tax = node.department("市税务局");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        node.close();
    }

    @Test
    @DisplayName("D4: what readers will see follows the typing, and the script that does it keeps to the rules")
    void showsWhatReadersWillSeeWhileSomebodyTypes() {
        for (var width : List.of(PHONE, DESKTOP)) {
            try (var page = open(Role.CLERK, width)) {
                var complaints = new ArrayList<String>();
                page.onConsoleMessage(message -> complaints.add(message.text()));
                page.navigate(node.address() + ARTICLES + "/new?kind=guide");
                page.fill("[name='title']", "虚构修复指南");
                page.fill("[name='body.source']", "## 小标题\n\n虚构正文 <img src=x onerror=alert(1)>");
                page.locator(".shown .prose h2").waitFor();
                page.fill("[name='fields.steps.0.title']", "提出申请");
                page.locator(".shown .step__title").waitFor();

                assertThat(page.locator(".shown .prose h2").textContent()).isEqualTo("小标题");
                assertThat(page.locator(".shown h2.title").textContent()).isEqualTo("虚构修复指南");
                assertThat(page.locator(".shown .prose").textContent()).contains("onerror=alert(1)");
                assertThat(page.locator(".shown img").count()).isZero();
                Chromium.examine(page);
                assertThat(complaints)
                        .filteredOn(complaint -> !isOfAPreviewThatTypingOvertook(complaint))
                        .isEmpty();
            }
        }
    }

    private static boolean isOfAPreviewThatTypingOvertook(String complaint) {
        return complaint.startsWith("htmx:sendAbort") || complaint.startsWith("htmx:afterRequest");
    }

    @Test
    @DisplayName("D1-D9: who was slower sees both texts, chooses with the keyboard and saves")
    void letsTheSlowerOneChooseWithTheKeyboard() {
        var path = written();
        try (var mine = open(Role.CLERK, PHONE);
                var theirs = open(Role.HEAD, DESKTOP)) {
            mine.navigate(node.address() + path + "/edit");
            theirs.navigate(node.address() + path + "/edit");
            theirs.fill("[name='title']", "负责人的标题");
            theirs.fill("[name='body.source']", "负责人写的一段，" + "很长".repeat(60));
            theirs.click("#form-article-draft button:not([formaction])");
            theirs.waitForURL("**" + path);
            mine.fill("[name='title']", "经办人的标题");
            mine.fill("[name='body.source']", "经办人写的一段，" + "也很长".repeat(60));
            mine.click("#form-article-draft button:not([formaction])");

            assertThat(mine.locator("#overtaken h2").textContent()).isEqualTo("已被他人修改");
            Chromium.examine(mine);
            mine.setViewportSize(DESKTOP, 900);
            Chromium.examine(mine);
            mine.locator("[name=take][value=title]").focus();
            mine.keyboard().press("Space");
            mine.locator("#form-article-draft button:not([formaction])").focus();
            mine.keyboard().press("Enter");
            mine.waitForURL("**" + path);
            assertThat(mine.locator("h1").textContent()).isEqualTo("负责人的标题");
            assertThat(mine.locator("#text").textContent()).contains("经办人写的一段");
        }
    }

    private static String written() {
        try (var page = open(Role.CLERK, DESKTOP)) {
            page.navigate(node.address() + ARTICLES + "/new?kind=news");
            page.fill("[name='slug']", "xugou-" + UUID.randomUUID());
            page.fill("[name='title']", "虚构标题");
            page.fill("[name='body.source']", "虚构正文");
            page.click("#form-article button:not([formaction])");
            page.waitForURL(url -> !url.endsWith(ARTICLES) && !url.contains("/new"));
            return page.url().substring(node.address().length());
        }
    }

    private static Page open(Role role, int width) {
        var visitor = chromium.visitor(width);
        visitor.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + tax.token(role)));
        return visitor.newPage();
    }
}
