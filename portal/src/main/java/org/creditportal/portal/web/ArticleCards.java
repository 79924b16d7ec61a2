package org.creditportal.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.CaseFields;
import org.creditportal.cms.vocabulary.article.CommitmentFields;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.MeasureFields;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.StandardFields;
import org.creditportal.cms.vocabulary.article.StoryFields;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.ArticleCard;
import org.creditportal.templates.ArticleCard.Thumbnail;
import org.creditportal.templates.Markup;

/// Articles as cards of a page.
///
/// @param around what the articles show besides their words
public record ArticleCards(Around around) {

    public ArticleCard card(PublishedArticle article) {
        return found(article, QueryText.parse(""));
    }

    /// As it was found by a query.
    public ArticleCard found(PublishedArticle article, QueryText query) {
        return new ArticleCard(
                "/articles/" + article.slug(),
                article.kind().label(),
                marked(article.title(), query),
                marked(article.summary(), query),
                note(article.fields()),
                article.department(),
                Times.dayOf(article.firstPublished()),
                thumbnail(article).orElse(null));
    }

    private static Markup marked(String text, QueryText query) {
        return Highlights.mark(text, query).map(Markup::alreadySafe).orElseGet(() -> Markup.escaped(text));
    }

    /// The portrait, else the first picture; its words would only repeat the title, so it has none.
    private Optional<Thumbnail> thumbnail(PublishedArticle article) {
        var chosen = article.fields() instanceof StoryFields story ? story.media() : List.<UUID>of();
        var shown = around.uses().getOrDefault(article.id(), List.of()).stream()
                .filter(medium -> medium.type().startsWith("image/"))
                .sorted(Comparator.comparing(PublishedMedium::id));
        return Stream.concat(chosen.stream().flatMap(id -> around.medium(id).stream()), shown)
                .findFirst()
                .map(picture -> new Thumbnail(MediaLinks.small(picture), ""));
    }

    private static String note(ArticleFields fields) {
        return switch (fields) {
            case StoryFields story -> story.hero();
            case CaseFields example ->
                example.type() == null ? "" : example.type().label();
            case GuideFields guide -> guide.duration();
            case PolicyFields policy -> policy.number();
            case StandardFields standard -> standard.revision();
            case MeasureFields measures ->
                measures.type() == null ? "" : measures.type().label();
            case CommitmentFields commitment -> commitment.enterprise();
            case NewsFields news -> news.source();
            case PageFields() -> "";
        };
    }
}
