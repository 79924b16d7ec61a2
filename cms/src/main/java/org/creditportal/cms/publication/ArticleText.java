package org.creditportal.cms.publication;

import java.util.List;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.CommitmentFields;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.search.text.SearchableText;

/// What readers find an article by: title and summary, and, as it is written or by a part of it, the number or code
/// that it carries.
final class ArticleText {

    private ArticleText() {}

    static SearchableText of(String title, String summary, ArticleFields fields) {
        var number = fields instanceof PolicyFields policy ? " " + policy.number() : "";
        return SearchableText.of(title + " " + summary + number, codes(fields));
    }

    private static List<String> codes(ArticleFields fields) {
        if (fields instanceof PolicyFields policy) {
            return List.of(policy.number());
        }
        return fields instanceof CommitmentFields commitment ? List.of(commitment.uscc()) : List.of();
    }
}
