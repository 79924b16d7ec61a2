package org.creditportal.cms.vocabulary.article;

import java.util.UUID;
import java.util.function.UnaryOperator;

/// A document that an article offers.
///
/// @param media the document in the media store
/// @param title as readers see it
public record Attachment(UUID media, String title) {

    /// The same with its title replaced.
    public Attachment texts(UnaryOperator<String> replacement) {
        return new Attachment(media, replacement.apply(title));
    }
}
