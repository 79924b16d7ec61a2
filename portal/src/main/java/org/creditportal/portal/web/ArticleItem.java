package org.creditportal.portal.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;

/// An article as programs read it. It also has the members of its kind.
///
/// @param id of the article, the same for all its editions
/// @param visibleFrom when this edition became visible
/// @param highlight safe HTML with `<mark>` around what the query matched; absent where nothing did
/// @param article kind, for example `story`
/// @param body sanitised HTML
/// @param media all pictures and documents that it shows or offers
/// @param edition from 1
/// @param changeNote what this edition changed, `null` in a first one
/// @param members those of its kind
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
        List<Medium> media,
        List<Download> attachments,
        int edition,
        @Nullable String changeNote,
        Instant firstPublished,
        @JsonAnyGetter Map<String, @Nullable Object> members)
        implements Item {

    /// By itself.
    public static ArticleItem of(PublishedArticle article, Around around) {
        return of(article, null, around);
    }

    /// As it was found by a query, among others.
    public static ArticleItem found(PublishedArticle article, QueryText query, Around around) {
        var highlight = Highlights.mark(article.title(), query)
                .or(() -> Highlights.mark(article.summary(), query))
                .or(() -> article.fields() instanceof PolicyFields policy
                        ? Highlights.mark(policy.number(), query)
                        : Optional.empty())
                .orElse(null);
        return of(article, highlight, around);
    }

    private static ArticleItem of(PublishedArticle article, @Nullable String highlight, Around around) {
        return new ArticleItem(
                "article",
                article.article(),
                article.title(),
                Links.to(article.slug().value()),
                article.window().from(),
                article.window().until(),
                highlight,
                article.kind().code(),
                article.slug().value(),
                article.summary(),
                MediaLinks.in(article.body(), around.media()),
                article.department(),
                article.region(),
                media(article, around),
                ArticleMembers.downloads(article.attachments(), around),
                article.edition(),
                article.changeNote(),
                article.firstPublished(),
                ArticleMembers.of(article.fields(), around));
    }

    private static List<Medium> media(PublishedArticle article, Around around) {
        var uses = around.uses().getOrDefault(article.id(), List.of());
        return uses.stream()
                .sorted(Comparator.comparing(PublishedMedium::id))
                .map(Medium::of)
                .toList();
    }

    /// Where an article can be read.
    public record Links(String self, String page) {

        static Links to(String slug) {
            return new Links("/api/v1/articles/" + slug, "/articles/" + slug);
        }
    }

    /// A picture or document.
    ///
    /// @param width in pixels, `null` for a document
    /// @param thumbnail address of a smaller picture, or `null`
    public record Medium(
            UUID id,
            String name,
            String type,
            long size,
            String href,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String thumbnail) {

        static Medium of(PublishedMedium medium) {
            return new Medium(
                    medium.id(),
                    medium.name(),
                    medium.type(),
                    medium.size(),
                    MediaLinks.to(medium),
                    medium.width(),
                    medium.height(),
                    medium.thumbnail() == null ? null : MediaLinks.small(medium));
        }
    }

    /// A picture where it is shown.
    public record Image(
            String href,
            String alternative,
            String caption,
            @Nullable Integer width,
            @Nullable Integer height) {

        static Image of(PublishedMedium medium, String alternative, String caption) {
            return new Image(MediaLinks.to(medium), alternative, caption, medium.width(), medium.height());
        }
    }

    /// A document that is offered.
    public record Download(String title, String href, String type, long size) {

        static Download of(String title, PublishedMedium medium) {
            return new Download(title, MediaLinks.to(medium), medium.type(), medium.size());
        }
    }

    /// Another article.
    public record Other(UUID id, String article, String title, Links links) {

        public static Other of(ArticleLink link) {
            return new Other(
                    link.article(),
                    link.kind().code(),
                    link.title(),
                    Links.to(link.slug().value()));
        }
    }
}
