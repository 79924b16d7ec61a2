package org.creditportal.portal.article;

import java.util.Arrays;
import java.util.Optional;
import org.creditportal.cms.vocabulary.article.ArticleKind;

/// A page that lists the articles of one kind.
enum Column {
    STORIES("/stories", ArticleKind.STORY, "诚信故事", "发生在身边的守信故事和诚信典型，由各部门推荐，经主人公同意后发布。"),
    CASES("/cases", ArticleKind.CASE, "典型案例", "失信、联合激励和联合惩戒的典型案例。案例中涉及的主体，只在其记录的公示期内显示名称。"),
    GUIDES("/guides", ArticleKind.GUIDE, "修复指南", "每一种名单怎样修复、要什么材料、多久办结，表格可以直接下载。"),
    POLICIES("/policies", ArticleKind.POLICY, "政策法规", "社会信用体系建设的政策文件，载明发文机关、文号、日期和效力。"),
    STANDARDS("/standards", ArticleKind.STANDARD, "认定标准", "各名单依什么标准认定。标准修订后，不再符合标准的记录退出名单。"),
    MEASURES("/measures", ArticleKind.MEASURE, "措施清单", "守信激励、失信惩戒和约束措施的内容、法律依据和实施部门。"),
    COMMITMENTS("/commitments", ArticleKind.COMMITMENT, "信用承诺", "企业自愿公开的信用承诺，接受社会监督。"),
    NEWS("/news", ArticleKind.NEWS, "新闻动态", "本地信用建设的工作动态。");

    private final String path;
    private final ArticleKind kind;
    private final String heading;
    private final String lead;

    Column(String path, ArticleKind kind, String heading, String lead) {
        this.path = path;
        this.kind = kind;
        this.heading = heading;
        this.lead = lead;
    }

    String path() {
        return path;
    }

    ArticleKind kind() {
        return kind;
    }

    String heading() {
        return heading;
    }

    String lead() {
        return lead;
    }

    /// Where articles of a kind are listed; empty for plain pages, which have no list.
    static Optional<Column> of(ArticleKind kind) {
        return Arrays.stream(values()).filter(column -> column.kind == kind).findFirst();
    }
}
