package org.creditportal.cms.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What two editions say differently: their fields one by one, their bodies line by line.
public record Comparison(List<Field> fields, List<Line> body) {

    /// A field that differs; `null` where an edition has none.
    public record Field(
            String field, @Nullable JsonNode from, @Nullable JsonNode to) {}

    /// @param change `same`, `removed` or `added`
    public record Line(String change, String text) {}

    public static Comparison of(Contents from, Contents to) {
        return new Comparison(fields(ContentsJson.write(from), ContentsJson.write(to)), lines(from.body(), to.body()));
    }

    private static List<Field> fields(ObjectNode from, ObjectNode to) {
        var names = new LinkedHashSet<>(from.propertyNames());
        names.addAll(to.propertyNames());
        names.remove("body");
        names.remove("fields");
        var fields = new ArrayList<>(differing("", names, from, to));
        var fromFields = from.path("fields");
        var toFields = to.path("fields");
        var members = new LinkedHashSet<>(fromFields.propertyNames());
        members.addAll(toFields.propertyNames());
        fields.addAll(differing("fields.", members, fromFields, toFields));
        return fields;
    }

    private static List<Field> differing(String path, LinkedHashSet<String> names, JsonNode from, JsonNode to) {
        return names.stream()
                .filter(name -> !Objects.equals(from.get(name), to.get(name)))
                .map(name -> new Field(path + name, from.get(name), to.get(name)))
                .toList();
    }

    /// Bodies in two notations are compared by what readers read.
    private static List<Line> lines(Body from, Body to) {
        var same = from.format() == to.format();
        var patch = DiffUtils.diff(lines(from, same), lines(to, same), true);
        return patch.getDeltas().stream()
                .flatMap(delta -> lines(delta).stream())
                .toList();
    }

    private static List<String> lines(Body body, boolean asWritten) {
        if (!asWritten) {
            return body.html().text().lines().toList();
        }
        return switch (body.format()) {
            case MARKDOWN -> body.source().lines().toList();
            case HTML ->
                body.source()
                        .replaceAll("(</(?:p|h[2-6]|li|tr|table|figure|blockquote|pre)>)", "$1\n")
                        .lines()
                        .toList();
        };
    }

    private static List<Line> lines(AbstractDelta<String> delta) {
        var lines = new ArrayList<Line>();
        var source = delta.getSource().getLines();
        switch (delta.getType()) {
            case EQUAL -> source.forEach(text -> lines.add(new Line("same", text)));
            case CHANGE, DELETE, INSERT -> {
                source.forEach(text -> lines.add(new Line("removed", text)));
                delta.getTarget().getLines().forEach(text -> lines.add(new Line("added", text)));
            }
        }
        return lines;
    }
}
