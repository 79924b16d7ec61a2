package org.creditportal.cms.store;

import java.util.List;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.Slug;

/// Turns rows of `published.article` into what readers may see: the kind says which fields there are.
final class PublishedArticleRows {

    private PublishedArticleRows() {}

    static PublishedArticle article(Columns row) {
        return new PublishedArticle(
                row.id("id"),
                row.id("article"),
                row.count("version"),
                row.number("edition"),
                new Slug(row.text("slug")),
                row.text("title"),
                row.text("summary"),
                row.text("body"),
                List.of(Json.read(row.text("attachments"), Attachment[].class)),
                fields(row),
                row.text("department"),
                row.text("region"),
                row.textOrNull("change_note"),
                row.instant("first_published"),
                EntryRows.window(row),
                WithdrawalColumns.read(row));
    }

    private static ArticleFields fields(Columns row) {
        return Json.read(row.text("fields"), kind(row).fields());
    }

    static ArticleKind kind(Columns row) {
        return ArticleKind.of(row.text("kind")).orElseThrow();
    }
}
