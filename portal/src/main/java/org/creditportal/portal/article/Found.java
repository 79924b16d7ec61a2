package org.creditportal.portal.article;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.EditionNote;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.portal.web.Around;
import org.creditportal.portal.web.Moment;
import org.jspecify.annotations.Nullable;

/// What is at an article's address.
sealed interface Found {

    /// The article has another address now.
    record Moved(Slug to) implements Found {}

    /// The article.
    ///
    /// @param banner why it was retracted, or `null`
    /// @param isFollowed whether a next edition begins as this one ends
    /// @param history the editions that have begun, newest first
    /// @param forwardedBy policies that forward it, newest first
    record Read(
            Moment moment,
            PublishedArticle article,
            @Nullable String banner,
            boolean isFollowed,
            List<EditionNote> history,
            Around around,
            List<ArticleLink> forwardedBy)
            implements Found {

        /// The last edge that concerns the article or what is shown with it.
        Instant asOf() {
            var until = article.window().until();
            var own = banner == null || until == null ? article.window().from() : until;
            return Stream.concat(
                            Stream.of(around.changedAt(own)),
                            forwardedBy.stream().map(ArticleLink::since))
                    .reduce(own, (one, other) -> one.isAfter(other) ? one : other);
        }

        /// When robots must forget it, `null` if that is not known.
        @Nullable
        Instant forgottenAt() {
            return isFollowed ? null : article.window().until();
        }
    }
}
