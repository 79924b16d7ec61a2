package org.creditportal.cms.article;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.cms.vocabulary.article.Attachment;

/// The texts of an edition one by one, each with a name of its own.
final class Parts {

    static final String BODY = "body";

    private Parts() {}

    /// @param name for example `title` or `fields.2`, the third text among the fields
    record Part(String name, String text) {}

    static List<Part> of(Contents contents) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("title", contents.title()));
        parts.add(new Part("summary", contents.summary()));
        parts.add(new Part(BODY, contents.body().source()));
        addAll(
                parts,
                "attachments",
                contents.attachments().stream().map(Attachment::title).toList());
        addAll(parts, "fields", fields(contents));
        var note = contents.changeNote();
        if (note != null) {
            parts.add(new Part("changeNote", note));
        }
        return parts;
    }

    private static List<String> fields(Contents contents) {
        var texts = new ArrayList<String>();
        contents.fields().texts(text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    private static void addAll(List<Part> parts, String name, List<String> texts) {
        for (var place = 0; place < texts.size(); place++) {
            parts.add(new Part(name + "." + place, texts.get(place)));
        }
    }
}
