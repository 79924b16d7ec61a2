package org.creditportal.cms.vocabulary.article;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// A standard of recognition (A6).
///
/// @param field of the list catalogue; may be empty where it holds for all
/// @param level who made it, for example `国家级` or `市级`
/// @param basis law or document that it stands on
/// @param revision which version of the standard, for example `2026年版`
/// @param effectiveFrom first day of effect
/// @param filed whether it is on file with the credit office, as city standards must be
public record StandardFields(
        @Nullable ListKind list,
        String field,
        String level,
        String basis,
        String revision,
        @Nullable LocalDate effectiveFrom,
        boolean filed)
        implements ArticleFields {

    @Override
    public ArticleKind kind() {
        return ArticleKind.STANDARD;
    }

    @Override
    public List<Fault> faults() {
        return Fault.among(
                Fault.missing("list", "适用名单", list),
                Fault.blank("level", "标准层级", level),
                Fault.blank("basis", "法律依据", basis),
                Fault.blank("revision", "版本", revision));
    }

    @Override
    public List<Fault> oddities() {
        return Fault.among(filed ? null : new Fault("filed", "市级标准应报信用主管部门备案，请核对。"));
    }

    @Override
    public StandardFields texts(UnaryOperator<String> replacement) {
        return new StandardFields(
                list,
                replacement.apply(field),
                replacement.apply(level),
                replacement.apply(basis),
                replacement.apply(revision),
                effectiveFrom,
                filed);
    }
}
