package org.creditportal.portal.web;

import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.CaseFields;
import org.creditportal.cms.vocabulary.article.CaseType;
import org.creditportal.cms.vocabulary.article.CommitmentFields;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.MeasureFields;
import org.creditportal.cms.vocabulary.article.MeasureType;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.StandardFields;
import org.creditportal.cms.vocabulary.article.StoryFields;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.ArticleCard;
import org.creditportal.templates.Markup;
import org.jspecify.annotations.Nullable;

/// Articles as cards of a page.
public final class ArticleCards {

    private ArticleCards() {}

    /// As it was found by a query.
    public static ArticleCard found(PublishedArticle article, QueryText query) {
        return new ArticleCard(
                "/articles/" + article.slug(),
                article.kind().label(),
                marked(article.title(), query),
                marked(article.summary(), query),
                note(article.fields()),
                article.department(),
                Times.dayOf(article.firstPublished()),
                null);
    }

    private static Markup marked(String text, QueryText query) {
        return Highlights.mark(text, query).map(Markup::alreadySafe).orElseGet(() -> Markup.escaped(text));
    }

    private static String note(ArticleFields fields) {
        return switch (fields) {
            case StoryFields story -> story.hero();
            case CaseFields example -> label(example.type());
            case GuideFields guide -> guide.duration();
            case PolicyFields policy -> policy.number();
            case StandardFields standard -> standard.revision();
            case MeasureFields measures -> label(measures.type());
            case CommitmentFields commitment -> commitment.enterprise();
            case NewsFields news -> news.source();
            case PageFields() -> "";
        };
    }

    private static String label(@Nullable CaseType type) {
        return type == null ? "" : type.label();
    }

    private static String label(@Nullable MeasureType type) {
        return type == null ? "" : type.label();
    }
}
