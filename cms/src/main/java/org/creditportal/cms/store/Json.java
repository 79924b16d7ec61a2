package org.creditportal.cms.store;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rows on their way into a set-based statement, as one JSON parameter.
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static Map<String, Object> object(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    static Map<String, String> texts(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    static List<String> strings(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
