package org.creditportal.portal.documentation;

import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// How an operation is tried at a command line, where `$PORTAL` is the portal's address and `$TOKEN` an access token.
record CurlExample(ApiDescription description, String path, String method, JsonNode described) {

    String text() {
        return "curl" + verb() + headers() + content() + " \"$PORTAL" + path + query() + "\"";
    }

    private String verb() {
        return method.equals("get") ? "" : " -X " + method.toUpperCase(Locale.ROOT);
    }

    private String headers() {
        var departments =
                path.startsWith("/cms/") && !described.path("security").isEmpty();
        return (departments ? " -H \"Authorization: Bearer $TOKEN\"" : "")
                + described
                        .path("parameters")
                        .valueStream()
                        .map(description::resolved)
                        .filter(parameter -> parameter.path("in").asString("").equals("header"))
                        .map(parameter -> header(parameter.path("name").asString()))
                        .collect(Collectors.joining());
    }

    private static String header(String name) {
        return name.equals("Idempotency-Key") ? " -H \"Idempotency-Key: $(uuidgen)\"" : " -H '" + name + ": \"…\"'";
    }

    private String content() {
        var types = described.path("requestBody").path("content");
        if (!types.path("multipart/form-data").isMissingNode()) {
            return " -F file=@文件";
        }
        return types.isEmpty() ? "" : " -H 'Content-Type: application/json' -d '" + sample() + "'";
    }

    private String sample() {
        var schema = Operations.body(described);
        return schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .map(name ->
                        "\"" + name + "\": " + value(schema.path("properties").path(name)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String value(JsonNode schema) {
        var known = description.resolved(schema);
        return switch (known.path("type").asString("")) {
            case "boolean" -> "true";
            case "integer" -> "1";
            case "array" -> "[]";
            case "object" -> "{}";
            default -> "\"" + known.path("enum").path(0).asString("…") + "\"";
        };
    }

    private String query() {
        return described
                .path("parameters")
                .valueStream()
                .map(description::resolved)
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .map(parameter -> parameter.path("name").asString() + "=…")
                .collect(Collectors.joining("&", "?", ""))
                .replaceAll("^\\?$", "");
    }
}
