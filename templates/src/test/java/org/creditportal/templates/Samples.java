package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.EntryPage.Grounds;
import org.creditportal.templates.EntryPage.ListedSubject;
import org.creditportal.templates.EntryPage.Repair;
import org.creditportal.templates.EntryPage.Term;

/// Values of entries that exist nowhere, for looking at pages.
final class Samples {

    static final String SITE = "信用演示市";

    private Samples() {}

    static Frame frame(String title, String path) {
        return Frame.of(SITE, title, path).asOf("2026年11月23日 00:00:00");
    }

    static EntryCard red() {
        return card(
                ListBadge.RED,
                "纳税信用A级纳税人",
                "虚构白砚灯具5000号有限公司",
                "91990100K60BUWEQ0E",
                "市税务局",
                "税务",
                "虚构守信事迹：连年足额纳税，主动召回瑕疵产品",
                "2026年8月2日 至 2029年8月1日");
    }

    static EntryCard black() {
        return card(
                ListBadge.BLACK,
                "严重失信主体",
                "虚构沐川口漆器401号有限公司",
                "91990100LGGG3C5R7L",
                "市生态环境局",
                "生态环境",
                "虚构事由：未按规定处置生产废水，责令改正后逾期不改",
                "2024年11月12日 至 2027年11月11日");
    }

    static EntryCard watch() {
        return card(
                ListBadge.WATCH,
                "重点关注对象",
                "虚构半山坪钟表5001号有限责任公司",
                "91990100K6D8U6XX9E",
                "市市场监督管理局",
                "产品质量",
                "虚构事由：抽检不合格后未按期提交整改报告",
                "2026年6月24日 至 2027年6月23日");
    }

    static EntryCard warning() {
        return card(
                ListBadge.WARNING,
                "大数据警示对象",
                "虚构澜石包装400号合作社",
                "91990100CGCB447N3X",
                "市发展和改革委员会",
                "综合",
                "虚构事由：同时在三个重点领域被列入重点关注名单",
                "2026年10月9日起，长期");
    }

    static EntryCard person() {
        return new EntryCard(
                "/entries/p",
                ListBadge.RED,
                "优秀青年志愿者",
                Markup.escaped("虚**"),
                "9901**********0012",
                "自然人",
                "团市委",
                "志愿服务",
                null,
                "2026年5月4日",
                "2026年5月4日 至 2028年5月3日");
    }

    static List<EntryCard> cards() {
        return List.of(black(), red(), watch(), warning(), person());
    }

    private static EntryCard card(
            ListBadge list,
            String listName,
            String name,
            String code,
            String department,
            String field,
            String reason,
            String validity) {
        String decidedOn = validity.substring(0, validity.indexOf("日") + 1);
        return new EntryCard(
                "/entries/" + code,
                list,
                listName,
                Markup.escaped(name),
                code,
                "企业",
                department,
                field,
                reason,
                decidedOn,
                validity);
    }

    static ListedSubject everythingKnown() {
        return new ListedSubject(
                "虚构沐川口漆器401号有限公司",
                "企业",
                "91990100LGGG3C5R7L",
                "990100000000401",
                "9901000000000000XG40",
                "甄某甲",
                "9901**********0012",
                "演示市",
                "/subjects/91990100LGGG3C5R7L");
    }

    static ListedSubject onlyNamed() {
        return new ListedSubject("虚**", "自然人", null, null, null, null, null, null, null);
    }

    static EntryPage entry(ListBadge list) {
        return new EntryPage(
                frame("虚构沐川口漆器401号有限公司", "/entries/0199").unavailableAfter("2027-11-12T00:00:00+08:00"),
                list,
                "严重失信主体",
                "生态环境",
                everythingKnown(),
                new Grounds(
                        "虚构事由：未按规定处置生产废水，责令改正后逾期不改。",
                        "罚款二万元，责令停产整治。",
                        "市生态环境局",
                        "虚构罚字〔2025〕79号；《虚构市水污染防治办法》第二十条",
                        "虚构失信认字〔2024〕17号",
                        "2024年11月12日",
                        "严重"),
                new Term("2024年11月12日", "2027年11月11日"),
                new Repair(true, "缴清罚款并完成整改、公示满一年后，可以向市生态环境局提交修复申请和整改材料。"),
                List.of(new Link("严重失信主体信用修复指南", "/articles/xin-yong-xiu-fu")),
                List.of(SampleAnnouncements.listing()),
                "/api/v1/entries/0199");
    }

    static EntryPage bareEntry() {
        return new EntryPage(
                Frame.of(SITE, "虚**", "/entries/0200"),
                ListBadge.RED,
                "优秀青年志愿者",
                "志愿服务",
                onlyNamed(),
                new Grounds("虚构守信事迹：连续五年参加志愿服务", null, "团市委", "虚构表彰〔2026〕28号", null, "2026年5月4日", null),
                new Term("2026年5月4日", null),
                null,
                List.of(),
                List.of(),
                "/api/v1/entries/0200");
    }
}
