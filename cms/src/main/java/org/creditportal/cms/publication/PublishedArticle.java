package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// One edition of an article, as readers may see it. Editions of one article follow each other without a gap: the next
/// begins in the instant in which this one ends.
///
/// @param id of the edition: what hits and the index name
/// @param article the article's stable identity, the `id` in answers
/// @param edition from 1
/// @param body sanitised HTML
/// @param changeNote what is new for readers, `null` in a first edition
/// @param firstPublished when the article's first edition became visible
/// @param withdrawal what the address answers after the window, `null` for `410` or a next edition
public record PublishedArticle(
        UUID id,
        UUID article,
        long version,
        int edition,
        Slug slug,
        String title,
        String summary,
        String body,
        List<Attachment> attachments,
        ArticleFields fields,
        String department,
        String region,
        @Nullable String changeNote,
        Instant firstPublished,
        PublicationWindow window,
        @Nullable Withdrawal withdrawal)
        implements Published {

    public ArticleKind kind() {
        return fields.kind();
    }

    /// What readers find it by.
    public SearchableText searchableText() {
        return ArticleText.of(title, summary, fields);
    }
}
