package org.creditportal.cms.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.MaskedArticle;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.jspecify.annotations.Nullable;

/// A row of `published.article` on its way in; the names are those of the statement's record set.
///
/// @param until `null` for no end
/// @param pinyin a blank before each, so that the beginning of one can be found inside the whole
/// @param media all that the edition shows or offers
record ArticleRow(
        UUID id,
        UUID article,
        int edition,
        String slug,
        String kind,
        String title,
        String summary,
        String body,
        List<Attachment> attachments,
        ArticleFields fields,
        String department,
        String region,
        @Nullable String change_note,
        Instant since,
        @Nullable Instant until,
        String folded_name,
        List<String> bigrams,
        List<String> codes,
        String pinyin,
        List<UUID> media) {

    static ArticleRow of(MaskedArticle article, PublicationWindow window) {
        var contents = article.contents();
        var text = article.searchableText();
        return new ArticleRow(
                contents.id(),
                contents.article(),
                contents.edition(),
                contents.slug().value(),
                contents.fields().kind().code(),
                contents.title(),
                contents.summary(),
                contents.body(),
                contents.attachments(),
                contents.fields(),
                contents.department().name(),
                contents.region(),
                contents.changeNote(),
                window.from(),
                window.until(),
                text.name(),
                text.bigrams(),
                text.codes(),
                " " + String.join(" ", text.pinyin()),
                contents.media().stream().distinct().toList());
    }
}
