package org.creditportal.templates;

import java.util.List;
import java.util.Map;
import org.creditportal.templates.AnnouncementPage.Imprint;
import org.creditportal.templates.AnnouncementPage.Reference;
import org.creditportal.templates.AnnouncementPage.References;
import org.creditportal.templates.Results.Choice;
import org.jspecify.annotations.Nullable;

/// Announcements that were never made, for looking at pages.
final class SampleAnnouncements {

    private SampleAnnouncements() {}

    static Map<String, Page> pages() {
        return Map.of(
                "announcements", all(results()),
                "announcements-empty", all(Results.none()),
                "announcement-notice", notice(),
                "announcement-exit", exited(),
                "announcement-bare", bare());
    }

    static List<AnnouncementCard> cards() {
        return List.of(listing(), exit());
    }

    static AnnouncementCard listing() {
        return new AnnouncementCard(
                "/announcements/0301",
                "列入公告",
                ListBadge.BLACK,
                Markup.escaped("关于列入严重失信主体名单的公告"),
                "虚市环公告〔2026〕12号",
                "市生态环境局",
                "2026年11月20日",
                null);
    }

    static AnnouncementCard exit() {
        return new AnnouncementCard(
                "/announcements/0302",
                "退出公告",
                null,
                Markup.alreadySafe("关于<mark>退出</mark>名单的公告"),
                "虚市税公告〔2026〕3号",
                "市税务局",
                "2026年11月22日",
                "2026年12月21日 24:00");
    }

    private static AnnouncementsPage all(Results results) {
        return new AnnouncementsPage(
                Samples.frame("公告", "/announcements"),
                List.of(
                        new Choice("全部", "/announcements", true),
                        new Choice("公示", "/announcements?announcement=notice", false)),
                results);
    }

    private static Results results() {
        return new Results(
                2, List.of(), null, List.of(), List.of(), List.copyOf(cards()), null, "/announcements?after=x");
    }

    private static AnnouncementPage notice() {
        return page(
                "公示",
                true,
                imprint("2026年11月30日 24:00"),
                new References(
                        2_345,
                        List.of(
                                new Reference("虚构罚字〔2025〕79号", null),
                                new Reference(
                                        "虚构罚字〔2025〕80号", new Link("虚构沐川口漆器401号有限公司 · 严重失信主体", "/entries/0199")))));
    }

    private static AnnouncementPage exited() {
        return page("退出公告", false, imprint("2026年12月21日 24:00"), new References(0, List.of()));
    }

    private static AnnouncementPage bare() {
        return page(
                "标准公告",
                false,
                new Imprint("虚市环公告〔2026〕1号", "市生态环境局", "演示市", null, "2026年1月5日 09:00:00", null),
                new References(0, List.of()));
    }

    private static Imprint imprint(@Nullable String until) {
        return new Imprint("虚市环公告〔2026〕13号", "市生态环境局", "演示市", ListBadge.BLACK, "2026年11月20日 09:30:00", until);
    }

    private static AnnouncementPage page(String kind, boolean isPublicNotice, Imprint imprint, References references) {
        return new AnnouncementPage(
                Samples.frame("关于拟列入严重失信主体名单的公示", "/announcements/0301"),
                kind,
                isPublicNotice,
                "关于拟列入严重失信主体名单的公示",
                imprint,
                List.of("根据虚构的规定，现将拟列入名单的主体予以公示。", "如有异议，请在公示期内向市生态环境局书面提出，电话虚构。"),
                references,
                "/api/v1/announcements/0301");
    }
}
