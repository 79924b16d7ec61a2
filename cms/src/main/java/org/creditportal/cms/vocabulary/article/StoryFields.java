package org.creditportal.cms.vocabulary.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An integrity story (D1).
///
/// @param hero who it is about, as the story may name them
/// @param quote in their own words; may be empty
/// @param honours for example `虚构市诚信示范企业`
public record StoryFields(
        String hero, @Nullable Picture portrait, String quote, List<Picture> gallery, List<String> honours)
        implements ArticleFields {

    @Override
    public ArticleKind kind() {
        return ArticleKind.STORY;
    }

    @Override
    public List<Fault> faults() {
        return Fault.among(
                Fault.blank("hero", "故事主人公", hero),
                pictures().anyMatch(picture -> picture.alternative().isBlank())
                        ? new Fault("gallery", "请为每张图片填写替代文字。")
                        : null);
    }

    @Override
    public StoryFields texts(UnaryOperator<String> replacement) {
        return new StoryFields(
                replacement.apply(hero),
                portrait == null ? null : portrait.texts(replacement),
                replacement.apply(quote),
                gallery.stream().map(picture -> picture.texts(replacement)).toList(),
                honours.stream().map(replacement).toList());
    }

    @Override
    public Collection<UUID> media() {
        return pictures().map(Picture::media).toList();
    }

    private Stream<Picture> pictures() {
        return Stream.concat(Stream.ofNullable(portrait), gallery.stream());
    }
}
