package org.creditportal.cms.vocabulary.article;

import java.util.List;
import java.util.function.UnaryOperator;

/// News.
///
/// @param source where it comes from; may be empty
/// @param author may be empty
public record NewsFields(String source, String author) implements ArticleFields {

    @Override
    public ArticleKind kind() {
        return ArticleKind.NEWS;
    }

    @Override
    public List<Fault> faults() {
        return List.of();
    }

    @Override
    public NewsFields texts(UnaryOperator<String> replacement) {
        return new NewsFields(replacement.apply(source), replacement.apply(author));
    }
}
