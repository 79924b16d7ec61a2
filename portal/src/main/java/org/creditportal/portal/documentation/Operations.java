package org.creditportal.portal.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.templates.DocsPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The operations of the API as people read them, by tag.
record Operations(ApiDescription description) {

    /// In the order of the tags and, inside each, as they are described. A tag without operations is left out.
    List<DocsPage.Group> groups() {
        return description
                .root()
                .path("tags")
                .valueStream()
                .map(this::group)
                .filter(group -> !group.operations().isEmpty())
                .toList();
    }

    private DocsPage.Group group(JsonNode tag) {
        var name = tag.path("name").asString();
        return new DocsPage.Group(
                name,
                tag.path("description").asString(""),
                description
                        .root()
                        .path("paths")
                        .propertyStream()
                        .flatMap(path -> path.getValue()
                                .propertyStream()
                                .filter(method -> name.equals(
                                        method.getValue().path("tags").path(0).asString("")))
                                .map(method -> operation(path.getKey(), method.getKey(), method.getValue())))
                        .toList());
    }

    private DocsPage.Operation operation(String path, String method, JsonNode described) {
        return new DocsPage.Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                described.path("summary").asString(""),
                described.path("description").asString(""),
                Stream.concat(parameters(described), members(described)).toList(),
                new CurlExample(description, path, method, described).text());
    }

    private Stream<DocsPage.Parameter> parameters(JsonNode described) {
        return described
                .path("parameters")
                .valueStream()
                .map(description::resolved)
                .map(parameter -> new DocsPage.Parameter(
                        parameter.path("name").asString(),
                        place(parameter.path("in").asString()),
                        parameter.path("required").asBoolean(false),
                        note(parameter.path("description").asString(""), parameter.path("schema"))));
    }

    private Stream<DocsPage.Parameter> members(JsonNode described) {
        var schema = body(described);
        var required = new ArrayList<String>();
        schema.path("required").valueStream().forEach(name -> required.add(name.asString()));
        return schema.path("properties")
                .propertyStream()
                .map(member -> new DocsPage.Parameter(
                        member.getKey(),
                        "正文",
                        required.contains(member.getKey()),
                        note(member.getValue().path("description").asString(""), member.getValue())));
    }

    /// The schema of what an operation takes; empty if it takes nothing.
    static JsonNode body(JsonNode described) {
        var content = described.path("requestBody").path("content");
        return content.valueStream()
                .findFirst()
                .map(type -> type.path("schema"))
                .orElse(content);
    }

    private static String place(String in) {
        return switch (in) {
            case "path" -> "地址";
            case "query" -> "参数";
            case "header" -> "请求头";
            default -> in;
        };
    }

    /// The words of the description, and what is possible where that is little.
    private String note(String words, JsonNode schema) {
        var possible = possible(description.resolved(schema));
        return possible == null ? words : words.isEmpty() ? possible : words + "：" + possible;
    }

    private @Nullable String possible(JsonNode schema) {
        var values = schema.path("enum").isMissingNode()
                ? description.resolved(schema.path("items")).path("enum")
                : schema.path("enum");
        return values.isEmpty()
                ? null
                : String.join("、", values.valueStream().map(JsonNode::asString).toList());
    }
}
