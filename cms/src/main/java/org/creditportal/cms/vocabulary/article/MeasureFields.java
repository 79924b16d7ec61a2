package org.creditportal.cms.vocabulary.article;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A list of measures with their legal basis (D8).
public record MeasureFields(@Nullable MeasureType type, List<Item> items) implements ArticleFields {

    /// One measure.
    ///
    /// @param department that carries it out
    public record Item(String measure, String basis, String department) {}

    @Override
    public ArticleKind kind() {
        return ArticleKind.MEASURE;
    }

    @Override
    public List<Fault> faults() {
        return Fault.among(
                Fault.missing("type", "措施类型", type),
                items.stream()
                                .anyMatch(item ->
                                        item.measure().isBlank() || item.basis().isBlank())
                        ? new Fault("items", "每项措施都要写明内容和法律依据。")
                        : null);
    }

    @Override
    public MeasureFields texts(UnaryOperator<String> replacement) {
        return new MeasureFields(
                type,
                items.stream()
                        .map(item -> new Item(
                                replacement.apply(item.measure()),
                                replacement.apply(item.basis()),
                                replacement.apply(item.department())))
                        .toList());
    }
}
