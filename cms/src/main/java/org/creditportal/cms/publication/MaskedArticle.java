package org.creditportal.cms.publication;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// One edition of an article on its way out. Made by [Masking] alone, so no text in it holds a citizen identity number.
public final class MaskedArticle {

    private final Contents contents;

    MaskedArticle(Contents contents) {
        this.contents = contents;
    }

    /// As readers will see it.
    public Contents contents() {
        return contents;
    }

    /// What readers find it by.
    public SearchableText searchableText() {
        return ArticleText.of(contents.title(), contents.summary(), contents.fields());
    }

    /// What an edition says.
    ///
    /// @param id of the edition
    /// @param edition from 1
    /// @param body sanitised HTML
    /// @param changeNote what is new for readers, `null` in a first edition
    /// @param media everything that the edition shows or offers, in its body too
    public record Contents(
            UUID id,
            UUID article,
            int edition,
            Slug slug,
            String title,
            String summary,
            String body,
            List<Attachment> attachments,
            ArticleFields fields,
            Department department,
            String region,
            @Nullable String changeNote,
            Collection<UUID> media) {}
}
