package org.creditportal.cms.relay;

import java.util.Map;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.search.Dimension;
import org.creditportal.search.IndexDocument;

/// What the index holds of an edition: it is found by title, summary and number. It has no list, subject, field or day
/// of decision.
final class ArticleDocument {

    private static final String CONTENT = "article";

    private ArticleDocument() {}

    static IndexDocument of(PublishedArticle article) {
        return new IndexDocument(
                CONTENT,
                article.id(),
                article.version(),
                article.window().from(),
                article.window().until(),
                null,
                Map.of(
                        Dimension.CONTENT, CONTENT,
                        Dimension.ARTICLE, article.kind().code(),
                        Dimension.DEPARTMENT, article.department(),
                        Dimension.REGION, article.region()),
                article.searchableText());
    }
}
