package org.creditportal.cms.vocabulary.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creditportal.cms.vocabulary.ListKind;

/// How a listing is repaired (D4).
///
/// @param lists that it applies to
/// @param steps in order
/// @param materials to hand in
/// @param forms to download
/// @param duration how long it takes, in words; may be empty
public record GuideFields(
        List<ListKind> lists, List<Step> steps, List<String> materials, List<Attachment> forms, String duration)
        implements ArticleFields {

    /// One step of a guide.
    public record Step(String title, String text) {}

    @Override
    public ArticleKind kind() {
        return ArticleKind.GUIDE;
    }

    @Override
    public List<Fault> faults() {
        return Fault.among(
                lists.isEmpty() ? new Fault("lists", "请选择指南适用的名单。") : null,
                steps.isEmpty() ? new Fault("steps", "请至少写一个步骤。") : null,
                steps.stream().anyMatch(step -> step.title().isBlank()) ? new Fault("steps", "请为每个步骤填写标题。") : null);
    }

    @Override
    public GuideFields texts(UnaryOperator<String> replacement) {
        return new GuideFields(
                lists,
                steps.stream()
                        .map(step -> new Step(replacement.apply(step.title()), replacement.apply(step.text())))
                        .toList(),
                materials.stream().map(replacement).toList(),
                forms.stream().map(form -> form.texts(replacement)).toList(),
                replacement.apply(duration));
    }

    @Override
    public Collection<UUID> media() {
        return forms.stream().map(Attachment::media).toList();
    }
}
