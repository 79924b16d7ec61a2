package org.creditportal.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.CaseFields;
import org.creditportal.cms.vocabulary.article.CommitmentFields;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.MeasureFields;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.creditportal.cms.vocabulary.article.Picture;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.StandardFields;
import org.creditportal.cms.vocabulary.article.StoryFields;
import org.creditportal.portal.web.ArticleItem.Download;
import org.creditportal.portal.web.ArticleItem.Image;
import org.creditportal.portal.web.ArticleItem.Other;
import org.jspecify.annotations.Nullable;

/// The members that an article has because of its kind, as programs read them.
final class ArticleMembers {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
    private final Around around;

    private ArticleMembers(Around around) {
        this.around = around;
    }

    static Map<String, @Nullable Object> of(ArticleFields fields, Around around) {
        var members = new ArticleMembers(around);
        switch (fields) {
            case StoryFields story -> members.put(story);
            case CaseFields example -> members.put(example);
            case GuideFields guide -> members.put(guide);
            case PolicyFields policy -> members.put(policy);
            case StandardFields standard -> members.put(standard);
            case MeasureFields measures -> members.put(measures);
            case CommitmentFields commitment -> members.put(commitment);
            case NewsFields news -> members.with("source", news.source()).with("author", news.author());
            case PageFields() -> {}
        }
        return members.members;
    }

    private void put(StoryFields story) {
        var portrait = story.portrait();
        with("hero", story.hero())
                .with("portrait", portrait == null ? null : image(portrait).orElse(null))
                .with("quote", story.quote())
                .with(
                        "gallery",
                        story.gallery().stream()
                                .flatMap(picture -> image(picture).stream())
                                .toList())
                .with("honours", story.honours());
    }

    private void put(CaseFields example) {
        with("type", code(example.type()))
                .with("field", example.field())
                .with("basis", example.basis())
                .with("measures", example.measures())
                .with(
                        "entries",
                        around.entries(example.entries()).stream()
                                .map(AnnouncementItem.ReferenceItem::of)
                                .toList());
    }

    private void put(GuideFields guide) {
        with("lists", guide.lists().stream().map(ListKind::code).toList())
                .with("steps", guide.steps())
                .with("materials", guide.materials())
                .with("forms", downloads(guide.forms(), around))
                .with("duration", guide.duration());
    }

    private void put(PolicyFields policy) {
        var interpretation = around.link(policy.interpretation());
        with("number", policy.number())
                .with("issuer", policy.issuer())
                .with("writtenOn", policy.writtenOn())
                .with("printedOn", policy.printedOn())
                .with("effectiveFrom", policy.effectiveFrom())
                .with("effectiveUntil", policy.effectiveUntil())
                .with(
                        "forwards",
                        around.links(policy.forwards()).stream().map(Other::of).toList())
                .with("interpretation", interpretation == null ? null : Other.of(interpretation));
    }

    private void put(StandardFields standard) {
        var list = standard.list();
        with("list", list == null ? null : list.code())
                .with("field", standard.field())
                .with("level", standard.level())
                .with("basis", standard.basis())
                .with("revision", standard.revision())
                .with("effectiveFrom", standard.effectiveFrom())
                .with("filed", standard.filed());
    }

    private void put(MeasureFields measures) {
        with("type", code(measures.type())).with("items", measures.items());
    }

    private void put(CommitmentFields commitment) {
        with("enterprise", commitment.enterprise())
                .with("uscc", commitment.uscc())
                .with("field", commitment.field())
                .with("committedOn", commitment.committedOn())
                .with("validUntil", commitment.validUntil());
    }

    /// Those documents that are there.
    static List<Download> downloads(List<Attachment> attachments, Around around) {
        return attachments.stream()
                .flatMap(attachment ->
                        around
                                .medium(attachment.media())
                                .map(document -> Download.of(attachment.title(), document))
                                .stream())
                .toList();
    }

    private Optional<Image> image(Picture picture) {
        return around.medium(picture.media()).map(medium -> Image.of(medium, picture.alternative(), picture.caption()));
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private ArticleMembers with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }
}
