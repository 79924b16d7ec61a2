package org.creditportal.cms.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.jspecify.annotations.Nullable;

/// What an edition says.
///
/// @param changeNote what is new for readers, from the second edition on
public record Contents(
        String title,
        String summary,
        Body body,
        List<Attachment> attachments,
        ArticleFields fields,
        @Nullable String changeNote) {

    public Contents {
        attachments = List.copyOf(attachments);
    }

    /// Every picture and document that it shows, offers or links to, each once.
    public Collection<UUID> media() {
        return Stream.of(
                        attachments.stream().map(Attachment::media),
                        fields.media().stream(),
                        body.html().media().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /// Other pages of this portal that its body links to.
    public List<String> ownLinks() {
        return body.html().links().stream().filter(Address::isOwn).toList();
    }

    /// All that it says, in one text, to be looked through.
    public String wholeText() {
        return String.join("\n", Parts.of(this).stream().map(Parts.Part::text).toList()) + "\n"
                + body.html().text();
    }

    Contents texts(UnaryOperator<String> replacement) {
        var note = changeNote;
        return new Contents(
                replacement.apply(title),
                replacement.apply(summary),
                body,
                attachments.stream()
                        .map(attachment -> attachment.texts(replacement))
                        .toList(),
                fields.texts(replacement),
                note == null ? null : replacement.apply(note));
    }

    Contents withBody(Body other) {
        return new Contents(title, summary, other, attachments, fields, changeNote);
    }
}
