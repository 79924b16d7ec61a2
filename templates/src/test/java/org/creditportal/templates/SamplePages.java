package org.creditportal.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditportal.templates.DutiesPage.Duty;
import org.creditportal.templates.FacetGroup.Option;
import org.creditportal.templates.HomePage.ListCount;
import org.creditportal.templates.MemorandaPage.Memorandum;
import org.creditportal.templates.Results.Choice;
import org.creditportal.templates.SearchPage.Parameter;
import org.creditportal.templates.SearchPage.Query;
import org.creditportal.templates.StatusPage.Edges;
import org.creditportal.templates.StatusPage.Engine;
import org.creditportal.templates.StatusPage.Lag;
import org.jspecify.annotations.Nullable;

/// Every page with all that is optional, and with nothing of it.
final class SamplePages {

    private SamplePages() {}

    static Map<String, Page> all() {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("home", home());
        pages.put(
                "home-empty",
                new HomePage(
                        frame("/"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        pages.put("search", new SearchPage(searchFrame(), query(), found(), false));
        pages.put("search-degraded", new SearchPage(searchFrame(), query(), lastPage(), true));
        pages.put("search-empty", new SearchPage(searchFrame(), query(), Results.none(), false));
        pages.put("search-refused", new SearchPage(searchFrame(), Query.refused(), Results.none(), false));
        for (var list : ListBadge.values()) {
            pages.put("list-" + list.code(), new ListPage(Samples.frame(list.label(), list.href()), list, found()));
            pages.put("entry-" + list.code(), Samples.entry(list));
        }
        pages.put("list-empty", new ListPage(frame("/lists/red"), ListBadge.RED, Results.none()));
        pages.put("entry-bare", Samples.bareEntry());
        pages.put("subject", subject());
        pages.put("subject-none", SubjectPage.nothingInForce(frame("/subjects/x"), "91990100MA00000000", "/api/v1/x"));
        pages.putAll(SampleAnnouncements.pages());
        pages.putAll(SampleArticles.pages());
        pages.put("memoranda", memoranda());
        pages.put("duties", duties());
        pages.put("docs", docs());
        pages.put("status", status(Engine.ANSWERING, 0, 0L, "2026年11月24日 00:00:00"));
        pages.put("status-behind", status(Engine.CATCHING_UP, 12_345, 3L, null));
        pages.put("status-away", status(Engine.AWAY, 7, null, null));
        IntStream.of(400, 404, 410, 429, 500, 503).forEach(code -> pages.put("error-" + code, error(code)));
        pages.put("error-bare", ErrorPage.of(Samples.SITE, "/nowhere", 404, null));
        return pages;
    }

    private static Frame frame(String path) {
        return Samples.frame("信用演示市 · 公共信用公示平台", path);
    }

    private static Frame searchFrame() {
        return Frame.unindexed(Samples.SITE, "查询", "/search").asOf("2026年11月23日 00:00:00");
    }

    private static HomePage home() {
        return new HomePage(
                frame("/"),
                List.of(
                        new ListCount(ListBadge.RED, 1_204),
                        new ListCount(ListBadge.BLACK, 1_397),
                        new ListCount(ListBadge.WATCH, 386),
                        new ListCount(ListBadge.WARNING, 3)),
                Samples.cards(),
                List.of(Samples.watch()),
                SampleAnnouncements.cards(),
                List.of(SampleArticles.story(), SampleArticles.plain()),
                List.of(SampleArticles.policy()),
                List.of(SampleArticles.example()),
                List.of(
                        new CountedLink("市市场监督管理局", "/search?department=a", 812),
                        new CountedLink("市税务局", "/search?department=b", 640),
                        new CountedLink("市生态环境局", "/search?department=c", 401),
                        new CountedLink("市人力资源和社会保障局", "/search?department=d", 96),
                        new CountedLink("市中级人民法院", "/search?department=e", 88)));
    }

    private static Query query() {
        return Query.of("虚构漆器", List.of(new Parameter("list", "black")));
    }

    static Results found() {
        return new Results(
                1_397,
                List.of(new Link("黑名单", "/search?q=a"), new Link("市生态环境局", "/search?q=b")),
                "/search",
                List.of(new Choice("相关度", "/search?s=1", true), new Choice("最新公示", "/search?s=2", false)),
                facets(),
                List.copyOf(Samples.cards()),
                null,
                "/search?after=x");
    }

    private static Results lastPage() {
        return new Results(
                2,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(highlighted(), Samples.person(), SampleAnnouncements.exit(), SampleArticles.story()),
                "/search",
                null);
    }

    private static EntryCard highlighted() {
        return new EntryCard(
                "/entries/h",
                ListBadge.BLACK,
                "严重失信主体",
                Markup.alreadySafe("虚构沐川口<mark>漆器</mark>401号有限公司"),
                "91990100LGGG3C5R7L",
                "企业",
                "市生态环境局",
                "生态环境",
                "虚构事由：生态环境领域违法行为",
                "2025年1月5日",
                "长期");
    }

    private static List<FacetGroup> facets() {
        return List.of(
                new FacetGroup(
                        "名单",
                        List.of(
                                new Option("黑名单", "/search?l=b", 1_397, true),
                                new Option("红名单", "/search?l=r", 88, false))),
                new FacetGroup(
                        "认定部门",
                        List.of(
                                new Option("市生态环境局", "/search?d=1", 401, true),
                                new Option("市市场监督管理局", "/search?d=2", 320, false),
                                new Option("市人力资源和社会保障局", "/search?d=3", 96, false))),
                new FacetGroup("主体类型", List.of(new Option("企业", "/search?t=o", 1_380, false))));
    }

    private static SubjectPage subject() {
        return new SubjectPage(
                Samples.frame("虚构沐川口漆器401号有限公司", "/subjects/91990100LGGG3C5R7L"),
                "91990100LGGG3C5R7L",
                "虚构沐川口漆器401号有限公司",
                List.of(
                        new SubjectPage.Group(ListBadge.BLACK, List.of(Samples.black())),
                        new SubjectPage.Group(ListBadge.WATCH, List.of(Samples.watch()))),
                "/api/v1/subjects/91990100LGGG3C5R7L");
    }

    private static MemorandaPage memoranda() {
        return new MemorandaPage(
                Samples.frame("联合奖惩备忘录", "/memoranda"),
                List.of(
                        memoranda("punishment", "失信联合惩戒", 43),
                        memoranda("incentive", "守信联合激励", 5),
                        memoranda("both", "联合激励与惩戒", 3)));
    }

    private static MemorandaPage.Group memoranda(String key, String title, int last) {
        return new MemorandaPage.Group(
                key,
                title,
                IntStream.rangeClosed(1, last)
                        .mapToObj(number -> new Memorandum(
                                number,
                                "关于对虚构领域第%d类失信责任主体实施联合惩戒的合作备忘录".formatted(number),
                                "虚构财金〔2016〕%d号".formatted(number)))
                        .toList());
    }

    private static DutiesPage duties() {
        var memoranda =
                List.of(new Link("第1号备忘录", "/memoranda#punishment-1"), new Link("第7号备忘录", "/memoranda#punishment-7"));
        return new DutiesPage(
                Samples.frame("部门职责", "/duties"),
                List.of(
                        new Duty(1, List.of("市生态环境局"), "负责本领域红黑名单认定、发布、应用、修复、退出和权益保护工作；牵头落实环境保护领域失信联合惩戒。", memoranda),
                        new Duty(2, List.of("市委宣传部", "市广播电视局"), "负责红黑名单的新闻宣传和典型案例发布。", List.of())));
    }

    private static DocsPage docs() {
        return new DocsPage(
                Samples.frame("数据接口说明", "/docs"),
                List.of(new DocsPage.Group(
                        "文章",
                        "诚信故事、典型案例等",
                        List.of(
                                new DocsPage.Operation(
                                        "GET",
                                        "/api/v1/articles",
                                        "浏览在公开的文章",
                                        "",
                                        List.of(new DocsPage.Parameter("article", "参数", false, "文章种类：story、case")),
                                        "curl \"$PORTAL/api/v1/articles\""),
                                new DocsPage.Operation(
                                        "POST",
                                        "/cms/v1/entries/{id}/withdrawal",
                                        "撤下",
                                        "可办的角色：负责人。",
                                        List.of(),
                                        "curl -X POST -H \"Authorization: Bearer $TOKEN\" -H \"Idempotency-Key: $(uuidgen)\""
                                                + " \"$PORTAL/cms/v1/entries/{id}/withdrawal\"")))));
    }

    private static StatusPage status(Engine engine, long pending, @Nullable Long drift, @Nullable String next) {
        return new StatusPage(
                Samples.frame("运行状态", "/status"),
                engine,
                new Lag(pending, pending / 7),
                drift,
                new Edges(next == null ? null : "2026年11月23日 00:00:00.000", next, "2026年11月23日 14:02:11.250"),
                "/api/v1/status");
    }

    private static ErrorPage error(int status) {
        return ErrorPage.of(Samples.SITE, "/entries/0200", status, "虚构的补充说明。");
    }
}
