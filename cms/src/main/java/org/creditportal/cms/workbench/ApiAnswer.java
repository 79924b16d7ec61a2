package org.creditportal.cms.workbench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the API answered.
///
/// @param entity as the route gave it: a view, or JSON as text where a write was answered again
record ApiAnswer(
        int status,
        HttpHeaders headers,
        MultiValueMap<String, ResponseCookie> cookies,
        @Nullable Object entity,
        JsonMapper json) {

    boolean isRefusal() {
        return status >= 400;
    }

    JsonNode tree() {
        return switch (entity) {
            case null -> json.createObjectNode();
            case String text -> json.readTree(text.isEmpty() ? "{}" : text);
            default -> json.valueToTree(entity);
        };
    }

    <T> T as(Class<T> type) {
        return json.treeToValue(tree(), type);
    }

    /// The last part of where something new can be found.
    String newId() {
        var location = Objects.requireNonNullElse(headers.getFirst(HttpHeaders.LOCATION), "");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    ApiRefusal refusal() {
        return new ApiRefusal(status, tree().path("detail").asString(""));
    }
}
