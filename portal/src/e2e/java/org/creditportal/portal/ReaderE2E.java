package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.citizen;
import static org.creditportal.cms.api.Codes.organisation;
import static org.creditportal.cms.api.Department.HEADER_BLACK;
import static org.creditportal.cms.api.Department.id;
import static org.creditportal.portal.Eventually.within;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A citizen with a phone, a desktop, a keyboard or a screen reader.
class ReaderE2E {

    private static Node node;
    private static Chromium chromium;
    private static Department tax;
    private static String person;
    private static String announcement;

    @BeforeAll
    static void start() {
        node = Node.start(TestDatabase.create(), TestElasticsearch.uri().toString());
        tax = node.department("市税务局");
        var form = tax.publish(
                "black",
                HEADER_BLACK,
                row("虚构澜石冷链运输与仓储服务甲号有限责任公司", organisation(901)),
                row("甄某某", citizen(91)).replace(",甄某,", ",,"));
        person = id(tax.entries(form).getLast());
        within(Duration.ofSeconds(5), () -> node.status("/entries/" + person) == 200);
        announcement = node.announce("关于虚构澜石冷链运输与仓储服务企业退出名单的公告", List.of(UUID.fromString(person)))
                .toString();
        within(Duration.ofSeconds(5), () -> node.status("/announcements/" + announcement) == 200);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        node.close();
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search?q=虚构",
                "/search?q=没有这家公司",
                "/lists/black",
                "/lists/warning",
                "/entries/{person}",
                "/subjects/" + organisation(901),
                "/announcements",
                "/announcements?announcement=notice",
                "/announcements/{announcement}",
                "/memoranda",
                "/duties",
                "/status",
                "/nothing");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsEveryWidthAndBreaksNoRuleOfAccess(String path) {
        for (var width : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            try (var page = open(width)) {
                var complaints = new ArrayList<String>();
                page.onConsoleMessage(message -> complaints.add(message.text()));
                page.navigate(
                        node.address() + path.replace("{person}", person).replace("{announcement}", announcement));

                Chromium.examine(page);
                assertThat(complaints).noneMatch(complaint -> complaint.contains("Content Security Policy"));
            }
        }
    }

    @Test
    void findsACompanyWithTheKeyboardAlone() {
        try (var page = open(Chromium.DESKTOP)) {
            page.navigate(node.address() + "/");
            page.locator("#q").focus();
            page.keyboard().type("lanshi lenglian");
            page.keyboard().press("Enter");

            assertThat(page.locator("mark").first().textContent()).isEqualTo("澜石冷链");
            page.locator(".entries a[href^='/entries/']").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1").textContent()).contains("虚构澜石冷链运输与仓储服务甲号有限责任公司");
        }
    }

    @Test
    @DisplayName("H1: a person's entry shows a masked name and number only")
    void showsAPersonMasked() {
        try (var page = open(Chromium.PHONE)) {
            page.navigate(node.address() + "/entries/" + person);

            assertThat(page.locator("h1").textContent().strip()).isEqualTo("甄**");
            assertThat(page.content()).doesNotContain("甄某某", citizen(91));
        }
    }

    private static Page open(int width) {
        return chromium.visitor(width).newPage();
    }

    private static String row(String name, String code) {
        return "严重失信主体,%s,甄某,%s,,虚构事由,罚款,市税务局,虚构〔2026〕%s号,2026-01-10,3年".formatted(name, code, code.substring(14));
    }
}
