package org.creditportal.cms.vocabulary.article;

import java.util.UUID;
import java.util.function.UnaryOperator;

/// A picture that an article shows.
///
/// @param media the picture in the media store
/// @param alternative what it shows, for those who cannot see it
/// @param caption below it; may be empty
public record Picture(UUID media, String alternative, String caption) {

    Picture texts(UnaryOperator<String> replacement) {
        return new Picture(media, replacement.apply(alternative), replacement.apply(caption));
    }
}
