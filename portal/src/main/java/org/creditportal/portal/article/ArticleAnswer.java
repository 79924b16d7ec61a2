package org.creditportal.portal.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.portal.web.ArticleItem;
import org.jspecify.annotations.Nullable;

/// One article, and the last edge that concerns it.
///
/// @param forwardedBy policies that forward it; absent for other kinds
/// @param editions when each edition became visible and what it changed, newest first
/// @param banner why it was retracted; absent unless it was
record ArticleAnswer(
        @JsonUnwrapped ArticleItem item,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ArticleItem.Other> forwardedBy,

        List<Edition> editions,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String banner,

        Instant asOf) {

    static ArticleAnswer of(Found.Read read) {
        var isPolicy = read.article().kind() == ArticleKind.POLICY;
        return new ArticleAnswer(
                ArticleItem.of(read.article(), read.around()),
                isPolicy
                        ? read.forwardedBy().stream().map(ArticleItem.Other::of).toList()
                        : null,
                read.history().stream()
                        .map(edition -> new Edition(edition.number(), edition.from(), edition.note()))
                        .toList(),
                read.banner(),
                read.asOf());
    }

    record Edition(
            int edition, Instant visibleFrom, @Nullable String changeNote) {}
}
