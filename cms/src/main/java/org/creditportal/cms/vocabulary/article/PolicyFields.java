package org.creditportal.cms.vocabulary.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A policy document (D5).
///
/// @param number for example `虚政办发〔2026〕3号`; may be empty
/// @param writtenOn day of writing (成文日期)
/// @param printedOn day of printing (印发日期)
/// @param effectiveFrom first day of effect
/// @param effectiveUntil last day of effect, `null` for no end
/// @param forwards policies that this one passes on; those are told who passed them on
/// @param interpretation the article that explains it
public record PolicyFields(
        String number,
        String issuer,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate printedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        List<UUID> forwards,
        @Nullable UUID interpretation)
        implements ArticleFields {

    @Override
    public ArticleKind kind() {
        return ArticleKind.POLICY;
    }

    @Override
    public List<Fault> faults() {
        return Fault.among(Fault.blank("issuer", "发文机关", issuer));
    }

    @Override
    public List<Fault> oddities() {
        return Fault.among(
                Fault.blank("number", "文号", number),
                Fault.before("printedOn", writtenOn, printedOn, "印发日期早于成文日期，请核对。"),
                Fault.before("effectiveFrom", writtenOn, effectiveFrom, "施行日期早于成文日期，请核对。"),
                Fault.before("effectiveUntil", effectiveFrom, effectiveUntil, "失效日期早于施行日期，请核对。"));
    }

    @Override
    public PolicyFields texts(UnaryOperator<String> replacement) {
        return new PolicyFields(
                replacement.apply(number),
                replacement.apply(issuer),
                writtenOn,
                printedOn,
                effectiveFrom,
                effectiveUntil,
                forwards,
                interpretation);
    }

    @Override
    public Collection<UUID> articles() {
        return Stream.concat(forwards.stream(), Stream.ofNullable(interpretation))
                .toList();
    }
}
