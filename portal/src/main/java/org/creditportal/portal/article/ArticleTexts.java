package org.creditportal.portal.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.EditionNote;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.Picture;
import org.creditportal.portal.web.Around;
import org.creditportal.portal.web.MediaLinks;
import org.creditportal.portal.web.Times;
import org.creditportal.templates.ArticleText;
import org.creditportal.templates.ArticleText.Change;
import org.creditportal.templates.ArticleText.Download;
import org.creditportal.templates.ArticleText.Notice;
import org.creditportal.templates.Link;
import org.creditportal.templates.Markup;
import org.jspecify.annotations.Nullable;

/// What articles of every kind show alike.
final class ArticleTexts {

    private ArticleTexts() {}

    /// @param notice said above everything else, or `null`
    /// @param jsonHref the same as JSON, or `null` for what is not public
    static ArticleText text(
            PublishedArticle article,
            Around around,
            List<EditionNote> history,
            @Nullable Notice notice,
            @Nullable String jsonHref) {
        var isFirst = history.size() < 2;
        return new ArticleText(
                Column.of(article.kind()).map(Column::heading).orElse("文章"),
                Column.of(article.kind()).map(Column::path).orElse("/search?content=article"),
                article.title(),
                article.summary(),
                Markup.alreadySafe(MediaLinks.in(article.body(), around.media())),
                article.department(),
                Times.dayOf(article.firstPublished()),
                isFirst ? null : Times.dayOf(article.window().from()),
                notice,
                downloads(article.attachments(), around),
                history.stream().flatMap(ArticleTexts::change).toList(),
                jsonHref);
    }

    /// Those documents that are there.
    static List<Download> downloads(List<Attachment> attachments, Around around) {
        return attachments.stream()
                .flatMap(attachment -> around
                        .medium(attachment.media())
                        .map(document ->
                                new Download(attachment.title(), MediaLinks.to(document), MediaLinks.label(document)))
                        .stream())
                .toList();
    }

    /// The picture, if it is there.
    static Stream<ArticleText.Picture> picture(@Nullable Picture picture, Around around) {
        return picture == null
                ? Stream.empty()
                : around.medium(picture.media()).map(medium -> picture(picture, medium)).stream();
    }

    static List<Link> links(List<ArticleLink> others) {
        return others.stream().map(ArticleTexts::link).toList();
    }

    static Link link(ArticleLink other) {
        return new Link(other.title(), "/articles/" + other.slug());
    }

    private static ArticleText.Picture picture(Picture picture, PublishedMedium medium) {
        return new ArticleText.Picture(
                MediaLinks.to(medium), picture.alternative(), picture.caption(), medium.width(), medium.height());
    }

    private static Stream<Change> change(EditionNote edition) {
        return Stream.ofNullable(edition.note())
                .map(Objects::requireNonNull)
                .map(note -> new Change(Times.dayOf(edition.from()), note));
    }
}
