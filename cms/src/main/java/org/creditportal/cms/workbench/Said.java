package org.creditportal.cms.workbench;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What a field of an article says, in one line for people.
final class Said {

    private Said() {}

    static String in(JsonNode value) {
        if (value.isArray()) {
            return joined(value, "；");
        }
        if (value.isObject()) {
            return joined(value, " · ");
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString("");
    }

    private static String joined(JsonNode parts, String between) {
        return parts.valueStream().map(Said::in).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
