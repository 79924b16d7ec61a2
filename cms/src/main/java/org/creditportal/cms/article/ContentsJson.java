package org.creditportal.cms.article;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an edition says as JSON, in one form for the API, the store and the file of an export: `title`,
/// `summary`, `body` (`format`, `source`), `attachments`, `fields`, `changeNote`.
public final class ContentsJson {

    private ContentsJson() {}

    public static ObjectNode write(Contents contents) {
        return StrictJson.MAPPER.valueToTree(new Written(
                contents.title(),
                contents.summary(),
                new WrittenBody(contents.body().format(), contents.body().source()),
                contents.attachments(),
                StrictJson.MAPPER.valueToTree(contents.fields()),
                contents.changeNote()));
    }

    /// @throws MalformedException naming the member that is unknown or wrong, never what it says
    public static Contents read(ArticleKind kind, JsonNode contents) {
        var written = StrictJson.read(contents, Written.class);
        var note = written.changeNote();
        var read = new Contents(
                written.title().strip(),
                written.summary().strip(),
                body(written.body()),
                written.attachments(),
                fields(kind, written.fields()),
                note == null || note.isBlank() ? null : note.strip());
        demandIds(read);
        return read;
    }

    private static Body body(@Nullable WrittenBody body) {
        if (body == null) {
            return Body.EMPTY;
        }
        var format = body.format();
        return new Body(format == null ? Body.Format.MARKDOWN : format, body.source());
    }

    private static ArticleFields fields(ArticleKind kind, @Nullable JsonNode fields) {
        var given = fields == null || fields.isNull() ? StrictJson.MAPPER.createObjectNode() : fields;
        try {
            return StrictJson.read(given, kind.fields());
        } catch (MalformedException wrong) {
            throw new MalformedException("fields." + wrong.member());
        }
    }

    /// A picture or document without an id is none.
    private static void demandIds(Contents contents) {
        Stream<@Nullable UUID> media = Stream.concat(
                contents.attachments().stream().map(Attachment::media), contents.fields().media().stream());
        if (media.anyMatch(Objects::isNull)) {
            throw new MalformedException("media");
        }
    }

    private record Written(
            String title,
            String summary,
            @Nullable WrittenBody body,
            List<Attachment> attachments,
            @Nullable JsonNode fields,
            @Nullable String changeNote) {}

    private record WrittenBody(Body.@Nullable Format format, String source) {}
}
