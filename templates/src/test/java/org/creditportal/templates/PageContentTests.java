package org.creditportal.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creditportal.templates.SearchPage.Query;
import org.creditportal.templates.SubjectPage.Group;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageContentTests {

    private static final PageRenderer RENDERER = new PageRenderer(StaticFiles.load());

    private final Map<String, Page> samples = SamplePages.all();

    @Test
    @DisplayName("C1: an entry says to the minute when it goes offline")
    void anEntrySaysWhenItGoesOffline() {
        assertThat(text("entry-black")).contains("本条公示至 2027年11月11日 24:00 自动下线");
        assertThat(text("entry-bare")).contains("本条长期公示").doesNotContain("自动下线");
    }

    @Test
    @DisplayName("E2: facts and outcome have the words of the list they are on")
    void redSpeaksOfRewardsWhereOthersSpeakOfPenalties() {
        assertThat(text("entry-black")).contains("事由", "处罚结果").doesNotContain("守信行为", "获得奖励");
        assertThat(text("entry-red")).contains("守信行为", "获得奖励").doesNotContain("处罚结果");
    }

    @Test
    @DisplayName("F1, F2, F5: the rights named are those against the list in question")
    void rightsDependOnTheList() {
        assertThat(text("entry-black")).contains("提出异议", "信用修复", "行政复议").doesNotContain("举报名不副实");
        assertThat(text("entry-bare")).contains("举报名不副实").doesNotContain("信用修复");
    }

    @Test
    void whatIsUnknownLeavesNoEmptyRow() {
        assertThat(parsed("entry-bare").select("dd")).allMatch(value -> value.hasText());
        assertThat(text("entry-bare")).doesNotContain("统一社会信用代码", "法定代表人", "null");
    }

    @Test
    @DisplayName("B5: a page of something that has ended names nobody, whatever detail is handed over")
    void goneNamesNobody() {
        var gone = ErrorPage.of(Samples.SITE, "/entries/0200", 410, "虚构白砚灯具5000号有限公司");
        assertThat(parsed(gone).text()).contains("该条信息的公示期已结束").doesNotContain("虚构白砚");
    }

    @Test
    @DisplayName("B5: never listed and no longer listed cannot be told apart")
    void noLongerListedLooksLikeNeverListed() {
        var frame = Frame.of(Samples.SITE, "91990100K60BUWEQ0E", "/subjects/91990100K60BUWEQ0E");
        var never = SubjectPage.nothingInForce(frame, "91990100K60BUWEQ0E", "/api/v1/x");
        var ended = new SubjectPage(
                frame, "91990100K60BUWEQ0E", "虚构白砚灯具", List.of(new Group(ListBadge.BLACK, List.of())), "/api/v1/x");
        assertThat(RENDERER.render(ended)).isEqualTo(RENDERER.render(never));
        assertThat(parsed(never).text()).contains("当前没有在公示有效期内的记录");
    }

    @Test
    void nothingFoundIsNotPraise() {
        assertThat(parsed("search-empty").select("main").text())
                .contains("未查询到在公示有效期内的记录", "不代表对该主体信用状况的评价")
                .doesNotContain("诚信", "守信", "信用良好");
    }

    @Test
    @DisplayName("H1: a citizen id is refused and not put back into the field")
    void aCitizenIdIsRefused() {
        assertThat(text("search-refused")).contains("不支持以公民身份号码查询");
        assertThat(parsed("search-refused").select("#q").val()).isEmpty();
        assertThat(Query.refused().text()).isNull();
    }

    @Test
    void aQueryIsKeptWithItsFilters() {
        var form = parsed("search").select("form.search");
        assertThat(form.select("[name=q]").val()).isEqualTo("虚构漆器");
        assertThat(form.select("input[type=hidden][name=list]").val()).isEqualTo("black");
    }

    @Test
    void selectedFiltersAreMarkedInWordsOfTheMachineToo() {
        assertThat(parsed("search").select(".facets [aria-current=true]").eachText())
                .containsExactly("黑名单 1,397 条", "市生态环境局 401 条");
        assertThat(parsed("search").select(".chip").eachText()).allMatch(chip -> chip.startsWith("取消条件："));
    }

    @Test
    void aDegradedAnswerSaysThatItIsStillExact() {
        assertThat(text("search-degraded")).contains("直接来自数据库，内容准确");
        assertThat(text("search")).doesNotContain("数据库");
    }

    @Test
    void highlightsAreTheOnlyMarkupThatPasses() {
        assertThat(parsed("search-degraded").select(".entry__title mark").eachText())
                .containsExactly("漆器", "退出", "三十年");
    }

    @Test
    void theNavigationMarksWhereTheReaderIs() {
        assertThat(parsed("duties").select(".nav [aria-current=page]").eachText())
                .containsExactly("部门职责");
        assertThat(parsed("error-404").select(".nav [aria-current]")).isEmpty();
    }

    @Test
    @DisplayName("C1: robots learn when to forget a page, and which not to keep at all")
    void robotsLearnWhenToForget() {
        assertThat(parsed("entry-black").select("meta[name=robots]").attr("content"))
                .isEqualTo("unavailable_after: 2027-11-12T00:00:00+08:00");
        assertThat(parsed("entry-black").select("link[rel=canonical]").attr("href"))
                .isEqualTo("/entries/0199");
        assertThat(parsed("error-410").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    @DisplayName("D6: all memoranda are there and can be linked to")
    void memorandaCanBeLinkedTo() {
        assertThat(parsed("memoranda").select(".register__item[id~=^(punishment|incentive|both)-[0-9]+$]"))
                .hasSize(51);
        assertThat(text("memoranda")).contains("共 51 份");
    }

    @Test
    @DisplayName("C3, A9: a public notice says how and until when to object")
    void aNoticeSaysHowToObject() {
        assertThat(text("announcement-notice"))
                .contains("公示期至 2026年11月30日 24:00", "可以提出异议", "向市生态环境局提出", "异议方式", "电话虚构");
        assertThat(text("announcement-exit")).contains("公开至 2026年12月21日 24:00").doesNotContain("异议方式");
    }

    @Test
    @DisplayName("Mechanism 11: an entry outside its term is a number, not a name and not a link")
    void anEntryOutsideItsTermIsANumber() {
        var references = parsed("announcement-notice").select("#entries ~ ol li");

        assertThat(references.getFirst().text()).isEqualTo("虚构罚字〔2025〕79号 不在公示期内，不显示主体");
        assertThat(references.getFirst().select("a")).isEmpty();
        assertThat(references.getLast().select("a[href]").attr("href")).isEqualTo("/entries/0199");
        assertThat(text("announcement-notice")).contains("2,345 条", "这里列出其中 2 条");
    }

    @Test
    void anEntryLeadsToItsAnnouncementsAndTheHomePageToTheLatest() {
        assertThat(parsed("entry-black").select(".bulletin a").attr("href")).isEqualTo("/announcements/0301");
        assertThat(text("entry-bare")).doesNotContain("相关公告");
        assertThat(parsed("home").select("#announcements ~ .bulletins a")).hasSize(2);
        assertThat(text("home-empty")).contains("目前没有在公开的公告");
    }

    @Test
    void announcementsStandAmongTheHits() {
        assertThat(parsed("search-degraded").select(".entries > li")).hasSize(4);
        assertThat(parsed("search-degraded").select(".kind").eachText()).containsExactly("退出公告", "诚信故事");
    }

    private String text(String sample) {
        return parsed(sample).body().text();
    }

    private Document parsed(String sample) {
        return parsed(requireNonNull(samples.get(sample)));
    }

    private static Document parsed(Page page) {
        return Jsoup.parse(new String(RENDERER.render(page), UTF_8));
    }
}
