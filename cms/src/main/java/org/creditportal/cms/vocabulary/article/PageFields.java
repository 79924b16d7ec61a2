package org.creditportal.cms.vocabulary.article;

import java.util.List;
import java.util.function.UnaryOperator;

/// A plain page has no fields of its own.
public record PageFields() implements ArticleFields {

    @Override
    public ArticleKind kind() {
        return ArticleKind.PAGE;
    }

    @Override
    public List<Fault> faults() {
        return List.of();
    }

    @Override
    public PageFields texts(UnaryOperator<String> replacement) {
        return this;
    }
}
