package org.creditportal.portal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;

/// An article as programs read it.
///
/// @param id of the article, the same for all its editions
/// @param highlight safe HTML with `<mark>` around what the query matched; absent where nothing did
/// @param article kind, for example `story`
/// @param body sanitised HTML
/// @param changeNote what this edition changed, `null` in a first one
public record ArticleItem(
        String content,
        UUID id,
        String title,
        Links links,
        Instant visibleFrom,
        @Nullable Instant visibleUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String highlight,
        String article,
        String slug,
        String summary,
        String body,
        String department,
        String region,
        int edition,
        @Nullable String changeNote,
        Instant firstPublished)
        implements Item {

    /// As it was found by a query.
    static ArticleItem found(PublishedArticle article, QueryText query) {
        return new ArticleItem(
                "article",
                article.article(),
                article.title(),
                new Links("/api/v1/articles/" + article.slug(), "/articles/" + article.slug()),
                article.window().from(),
                article.window().until(),
                Highlights.mark(article.title(), query)
                        .or(() -> Highlights.mark(article.summary(), query))
                        .orElse(null),
                article.kind().code(),
                article.slug().value(),
                article.summary(),
                article.body(),
                article.department(),
                article.region(),
                article.edition(),
                article.changeNote(),
                article.firstPublished());
    }

    /// Where an article can be read.
    public record Links(String self, String page) {}
}
