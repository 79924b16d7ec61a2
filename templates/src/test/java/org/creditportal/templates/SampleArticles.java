package org.creditportal.templates;

import java.util.List;
import java.util.Map;
import org.creditportal.templates.AnnouncementPage.Reference;
import org.creditportal.templates.ArticleCard.Thumbnail;
import org.creditportal.templates.ArticleText.Change;
import org.creditportal.templates.ArticleText.Download;
import org.creditportal.templates.ArticleText.Fact;
import org.creditportal.templates.ArticleText.Notice;
import org.creditportal.templates.ArticleText.Picture;
import org.jspecify.annotations.Nullable;

/// Articles that were never written, for looking at pages.
final class SampleArticles {

    private static final Markup BODY = Markup.alreadySafe("""
            <p>清晨六点，虚构老街的豆腐坊已经亮起灯。三十年来，这家小店从不隔夜出售，也从不短斤少两。</p>
            <h2>一张欠条</h2>
            <p>去年冬天，店主发现多收了一位老人的货款，<strong>步行四公里</strong>送还，街坊为此写来感谢信。</p>
            <blockquote><p>信用是攒下来的，一次也不能丢。</p></blockquote>
            <ul><li>连续十二年依法纳税</li><li>连续九年参加社区助餐</li></ul>
            <table><thead><tr><th>年份</th><th>荣誉</th></tr></thead><tbody><tr><td>2024</td><td>诚信经营户</td></tr></tbody></table>
            """);

    private SampleArticles() {}

    static Map<String, Page> pages() {
        return Map.of(
                "articles", all(results()),
                "articles-empty", all(Results.none()),
                "story", storyPage(),
                "case", casePage(),
                "guide", guidePage(),
                "policy", policyPage(),
                "standard", standardPage(),
                "measures", measuresPage(),
                "commitment", commitmentPage(),
                "news", new PlainPage(frame(), text("新闻动态", "/news", null), List.of(new Fact("来源", "虚构日报"))));
    }

    static ArticleCard story() {
        return new ArticleCard(
                "/articles/lao-jie-dou-fu-fang",
                "诚信故事",
                Markup.alreadySafe("老街豆腐坊的<mark>三十年</mark>"),
                Markup.escaped("从不隔夜、从不短秤，一家小店用三十年守住一条街的信任。"),
                "虚构老街豆腐坊",
                "市信用办",
                "2026年11月20日",
                new Thumbnail("/media/aa/thumb.jpg", ""));
    }

    static ArticleCard plain() {
        return card("诚信故事", "守信出租车司机的二十年", "张某某");
    }

    static ArticleCard policy() {
        return card("政策法规", "关于印发守信联合激励办法的通知", "虚政发〔2018〕7号");
    }

    static ArticleCard example() {
        return card("典型案例", "虚构某包装厂拒不履行环保义务案", "失信典型案例");
    }

    private static ArticleCard card(String kind, String title, String note) {
        return new ArticleCard(
                "/articles/yi-pian",
                kind,
                Markup.escaped(title),
                Markup.escaped("虚构的摘要，写明这篇文章说的是什么。"),
                note,
                "市信用办",
                "2026年11月20日",
                null);
    }

    private static ArticlesPage all(Results results) {
        return new ArticlesPage(Samples.frame("诚信故事", "/stories"), "诚信故事", "发生在身边的守信故事，由各部门推荐，经本人或者单位同意后发布。", results);
    }

    private static Results results() {
        return new Results(
                2, List.of(), null, List.of(), List.of(), List.of(story(), plain()), null, "/stories?after=x");
    }

    private static Frame frame() {
        return Samples.frame("老街豆腐坊的三十年", "/articles/lao-jie-dou-fu-fang");
    }

    private static ArticleText text(String kind, String kindHref, @Nullable Notice notice) {
        return new ArticleText(
                kind,
                kindHref,
                "老街豆腐坊的三十年",
                "从不隔夜、从不短秤，一家小店用三十年守住一条街的信任。",
                BODY,
                "市信用办",
                "2026年11月20日",
                "2026年11月22日",
                notice,
                List.of(new Download("推荐材料", "/media/cc/a.pdf", "PDF，120 KB")),
                List.of(new Change("2026年11月22日", "更正了联系方式。")),
                notice == null ? "/api/v1/articles/lao-jie-dou-fu-fang" : null);
    }

    private static Picture picture(String alternative, String caption) {
        return new Picture("/media/aa/a.jpg", alternative, caption, 1200, 800);
    }

    private static StoryPage storyPage() {
        return new StoryPage(
                frame(),
                text("诚信故事", "/stories", null),
                "虚构老街豆腐坊",
                picture("清晨亮着灯的店门", "清晨六点的店门"),
                "信用是攒下来的，一次也不能丢。",
                List.of(picture("磨浆", ""), picture("装盒", "当天的豆腐当天卖完"), picture("柜台", "")),
                List.of("虚构市诚信示范商户", "守信激励对象"));
    }

    private static CasePage casePage() {
        return new CasePage(
                frame(),
                text("典型案例", "/cases", null),
                "失信典型案例",
                List.of(new Fact("领域", "生态环境"), new Fact("依据", "《虚构市水污染防治办法》第二十条")),
                List.of(
                        new Reference("虚构罚字〔2025〕79号", null),
                        new Reference("虚构罚字〔2025〕80号", new Link("虚构漆器有限公司 · 严重失信主体", "/entries/0199"))));
    }

    private static GuidePage guidePage() {
        return new GuidePage(
                frame(),
                text("修复指南", "/guides", null),
                List.of(ListBadge.BLACK, ListBadge.WATCH),
                List.of(
                        new GuidePage.Step("确认是否可以修复", "查看该条记录载明的修复条件。"),
                        new GuidePage.Step("改正并消除影响", "履行义务，缴清罚款。"),
                        new GuidePage.Step("提交申请", "到认定部门窗口或者网上提交材料。")),
                List.of("信用修复申请表", "履行义务的证明材料"),
                List.of(new Download("信用修复申请表", "/media/cc/b.docx", "DOCX，24 KB")),
                "自受理起10个工作日");
    }

    private static PolicyPage policyPage() {
        return new PolicyPage(
                frame(),
                text("政策法规", "/policies", new Notice("本文已撤回。", "因引用文件有误撤回，待更正后重新发布。")),
                List.of(
                        new Fact("发文机关", "虚构市人民政府"),
                        new Fact("文号", "虚政发〔2018〕7号"),
                        new Fact("成文日期", "2018年12月24日"),
                        new Fact("印发日期", "2017年12月24日"),
                        new Fact("施行日期", "2019年1月1日"),
                        new Fact("失效日期", "长期有效")),
                true,
                List.of(new Link("关于守信联合激励的指导意见", "/articles/zhi-dao-yi-jian")),
                List.of(new Link("关于转发守信联合激励办法的通知", "/articles/zhuan-fa")),
                new Link("一图读懂守信联合激励办法", "/articles/jie-du"));
    }

    private static StandardPage standardPage() {
        return new StandardPage(
                frame(),
                text("认定标准", "/standards", null),
                ListBadge.BLACK,
                List.of(new Fact("版本", "2026年版"), new Fact("标准层级", "市级")));
    }

    private static MeasuresPage measuresPage() {
        return new MeasuresPage(
                frame(),
                text("措施清单", "/measures", null),
                "失信惩戒措施",
                List.of(
                        new MeasuresPage.Measure("限制参加政府采购活动", "《虚构采购条例》第二十二条", "市财政局"),
                        new MeasuresPage.Measure("提高检查频次", "《虚构监管办法》第九条", "")));
    }

    private static CommitmentPage commitmentPage() {
        return new CommitmentPage(
                frame(),
                text("信用承诺", "/commitments", null),
                "虚构沐川口漆器401号有限公司",
                "91990100LGGG3C5R7L",
                "/subjects/91990100LGGG3C5R7L",
                List.of(new Fact("承诺日期", "2026年11月1日")));
    }
}
