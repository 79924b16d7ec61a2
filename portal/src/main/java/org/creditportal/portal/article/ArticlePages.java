package org.creditportal.portal.article;

import org.creditportal.cms.publication.Reference;
import org.creditportal.cms.vocabulary.article.CaseFields;
import org.creditportal.cms.vocabulary.article.CommitmentFields;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.MeasureFields;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.StandardFields;
import org.creditportal.cms.vocabulary.article.StoryFields;
import org.creditportal.templates.AnnouncementPage;
import org.creditportal.templates.CasePage;
import org.creditportal.templates.CommitmentPage;
import org.creditportal.templates.GuidePage;
import org.creditportal.templates.Link;
import org.creditportal.templates.ListBadge;
import org.creditportal.templates.MeasuresPage;
import org.creditportal.templates.Page;
import org.creditportal.templates.PlainPage;
import org.creditportal.templates.StandardPage;
import org.creditportal.templates.StoryPage;

/// Shows one article as befits its kind.
///
/// @param shown the article and what it shows besides its words
record ArticlePages(ShownArticle shown) {

    Page page() {
        return switch (shown.article().fields()) {
            case StoryFields story -> story(story);
            case CaseFields example -> example(example);
            case GuideFields guide -> guide(guide);
            case PolicyFields policy -> new PolicyPages(shown).page(policy);
            case StandardFields standard -> standard(standard);
            case MeasureFields measures -> measures(measures);
            case CommitmentFields commitment -> commitment(commitment);
            case NewsFields news ->
                new PlainPage(
                        shown.frame(),
                        shown.text(),
                        new Facts()
                                .with("来源", news.source())
                                .with("作者", news.author())
                                .list());
            case PageFields() -> new PlainPage(shown.frame(), shown.text(), new Facts().list());
        };
    }

    private StoryPage story(StoryFields story) {
        return new StoryPage(
                shown.frame(),
                shown.text(),
                story.hero(),
                ArticleTexts.picture(story.portrait(), shown.around())
                        .findFirst()
                        .orElse(null),
                story.quote(),
                story.gallery().stream()
                        .flatMap(picture -> ArticleTexts.picture(picture, shown.around()))
                        .toList(),
                story.honours());
    }

    private CasePage example(CaseFields example) {
        var type = example.type();
        return new CasePage(
                shown.frame(),
                shown.text(),
                type == null ? "" : type.label(),
                new Facts()
                        .with("领域", example.field())
                        .with("依据", example.basis())
                        .with("采取的措施", example.measures())
                        .list(),
                shown.around().entries(example.entries()).stream()
                        .map(ArticlePages::reference)
                        .toList());
    }

    private GuidePage guide(GuideFields guide) {
        return new GuidePage(
                shown.frame(),
                shown.text(),
                guide.lists().stream()
                        .map(list -> ListBadge.valueOf(list.name()))
                        .toList(),
                guide.steps().stream()
                        .map(step -> new GuidePage.Step(step.title(), step.text()))
                        .toList(),
                guide.materials(),
                ArticleTexts.downloads(guide.forms(), shown.around()),
                guide.duration());
    }

    private StandardPage standard(StandardFields standard) {
        var list = standard.list();
        return new StandardPage(
                shown.frame(),
                shown.text(),
                list == null ? null : ListBadge.valueOf(list.name()),
                new Facts()
                        .with("版本", standard.revision())
                        .with("标准层级", standard.level())
                        .with("适用领域", standard.field())
                        .with("法律依据", standard.basis())
                        .with("施行日期", standard.effectiveFrom())
                        .with("备案", standard.filed() ? "已报信用主管部门备案" : "未备案")
                        .list());
    }

    private MeasuresPage measures(MeasureFields measures) {
        var type = measures.type();
        return new MeasuresPage(
                shown.frame(),
                shown.text(),
                type == null ? "" : type.label(),
                measures.items().stream()
                        .map(item -> new MeasuresPage.Measure(item.measure(), item.basis(), item.department()))
                        .toList());
    }

    private CommitmentPage commitment(CommitmentFields commitment) {
        return new CommitmentPage(
                shown.frame(),
                shown.text(),
                commitment.enterprise(),
                commitment.uscc(),
                "/subjects/" + commitment.uscc(),
                new Facts()
                        .with("领域", commitment.field())
                        .with("承诺日期", commitment.committedOn())
                        .with("有效期至", commitment.validUntil(), "长期")
                        .list());
    }

    private static AnnouncementPage.Reference reference(Reference reference) {
        var title = reference.title();
        return new AnnouncementPage.Reference(
                reference.label(), title == null ? null : new Link(title, "/entries/" + reference.entry()));
    }
}
