package org.creditportal.cms.vocabulary.article;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/// What an enterprise promises of itself, open to supervision (D9).
///
/// @param enterprise its name
/// @param uscc its unified social credit code
/// @param validUntil last day of the promise, `null` for no end
public record CommitmentFields(
        String enterprise,
        String uscc,
        String field,
        @Nullable LocalDate committedOn,
        @Nullable LocalDate validUntil) implements ArticleFields {

    @Override
    public ArticleKind kind() {
        return ArticleKind.COMMITMENT;
    }

    @Override
    public List<Fault> faults() {
        return Fault.among(
                Fault.blank("enterprise", "承诺企业", enterprise),
                UnifiedSocialCreditCode.parse(uscc).isEmpty() ? new Fault("uscc", "请填写有效的统一社会信用代码。") : null,
                Fault.missing("committedOn", "承诺日期", committedOn),
                Fault.before("validUntil", committedOn, validUntil, "承诺有效期早于承诺日期。"));
    }

    @Override
    public CommitmentFields texts(UnaryOperator<String> replacement) {
        return new CommitmentFields(
                replacement.apply(enterprise), uscc, replacement.apply(field), committedOn, validUntil);
    }
}
