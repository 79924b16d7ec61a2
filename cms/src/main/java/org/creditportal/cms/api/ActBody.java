package org.creditportal.cms.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON object that a write carries, read strictly. Its problems name the member, never the value.
final class ActBody {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 4000;
    private static final int MOST = 200;

    private final JsonNode node;
    private final String path;

    private ActBody(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /// @param known members that mean something here
    /// @throws ApiProblem 400 if it is no JSON object or has another member
    static ActBody parse(String body, Set<String> known) {
        try {
            var node = JSON.readTree(body.isBlank() ? "{}" : body);
            return new ActBody(node, "").among(known);
        } catch (JacksonException unreadable) {
            throw ApiProblem.badRequest("请求正文必须是 JSON 对象。");
        }
    }

    private ActBody among(Set<String> known) {
        if (!node.isObject()) {
            throw ApiProblem.badRequest("请求正文" + path + "必须是 JSON 对象。");
        }
        if (!known.containsAll(node.propertyNames())) {
            throw ApiProblem.badRequest("请求正文" + path + "只能有这些成员："
                    + String.join("、", known.stream().sorted().toList()) + "。");
        }
        return this;
    }

    ActBody object(String name, Set<String> known) {
        return new ActBody(node.path(name), path + " " + name).among(known);
    }

    /// @throws ApiProblem 400 if it is missing, empty or too long
    String text(String name) {
        var text = textOrNull(name);
        if (text == null) {
            throw ApiProblem.badRequest("请求正文缺少 " + name + "。");
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        var text = value.isString() ? value.asString().strip() : "";
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf(0) >= 0) {
            throw ApiProblem.badRequest(name + " 必须是不空的文字，不超过 " + LONGEST + " 字。");
        }
        return text;
    }

    /// As it was typed: a password may begin or end with a blank.
    ///
    /// @throws ApiProblem 400 if it is missing, empty or too long
    String secret(String name) {
        var value = node.path(name);
        var text = value.isString() ? value.asString() : "";
        if (text.isEmpty() || text.length() > LONGEST) {
            throw ApiProblem.badRequest("请求正文缺少 " + name + "，或它太长。");
        }
        return text;
    }

    LocalDate day(String name) {
        var day = dayOrNull(name);
        if (day == null) {
            throw ApiProblem.badRequest("请求正文缺少 " + name + "（YYYY-MM-DD）。");
        }
        return day;
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        var text = textOrNull(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw ApiProblem.badRequest(name + " 必须是 YYYY-MM-DD 的日期。");
        }
    }

    @Nullable
    Instant instantOrNull(String name) {
        var text = textOrNull(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException impossible) {
            throw ApiProblem.badRequest(name + " 必须是 RFC 3339 的时刻，例如 2026-03-01T00:00:00.000Z。");
        }
    }

    /// @return what the array holds, in order; none if it is missing
    List<UUID> ids(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.size() > MOST) {
            throw ApiProblem.badRequest(name + " 必须是编号的数组，不超过 " + MOST + " 个。");
        }
        return value.valueStream()
                .map(id ->
                        Callers.parse(id.asString("")).orElseThrow(() -> ApiProblem.badRequest(name + " 里有不是编号的内容。")))
                .toList();
    }

    /// @return what the array holds, none twice; none if it is missing
    Set<String> words(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Set.of();
        }
        if (!value.isArray() || value.size() > MOST) {
            throw ApiProblem.badRequest(name + " 必须是文字的数组。");
        }
        return value.valueStream().map(word -> word.asString("")).collect(Collectors.toSet());
    }

    /// @return what the array holds, in order; none if it is missing
    List<String> texts(String name) {
        return array(name).valueStream().map(text -> strip(name, text)).toList();
    }

    private static String strip(String name, JsonNode text) {
        var stripped = text.asString("").strip();
        if (!text.isString() || stripped.isEmpty() || stripped.length() > LONGEST || stripped.indexOf(0) >= 0) {
            throw ApiProblem.badRequest(name + " 里每一项都必须是不空的文字。");
        }
        return stripped;
    }

    /// @param known members that mean something in each
    /// @return the objects that the array holds, in order; none if it is missing
    List<ActBody> objects(String name, Set<String> known) {
        return array(name)
                .valueStream()
                .map(object -> new ActBody(object, path + " " + name).among(known))
                .toList();
    }

    private JsonNode array(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return JSON.createArrayNode();
        }
        if (!value.isArray() || value.size() > MOST) {
            throw ApiProblem.badRequest(name + " 必须是数组，不超过 " + MOST + " 项。");
        }
        return value;
    }

    /// Whether the member is there at all.
    boolean has(String name) {
        return node.has(name);
    }

    /// @return what the array holds, at least one of the known codes
    Set<String> codes(String name, Set<String> known) {
        var value = node.path(name);
        var codes = value.isArray()
                ? value.valueStream().map(code -> code.asString("")).collect(Collectors.toSet())
                : Set.<String>of();
        if (codes.isEmpty() || !known.containsAll(codes)) {
            throw ApiProblem.badRequest(name + " 必须是数组，至少有一个，只能是："
                    + String.join("、", known.stream().sorted().toList()) + "。");
        }
        return codes;
    }

    boolean flag(String name) {
        var flag = flagOrNull(name);
        if (flag == null) {
            throw ApiProblem.badRequest("请求正文缺少 " + name + "（true 或 false）。");
        }
        return flag;
    }

    @Nullable
    Boolean flagOrNull(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw ApiProblem.badRequest(name + " 只能是 true 或 false。");
        }
        return value.asBoolean();
    }

    /// @param most the greatest that is possible, from 1
    @Nullable
    Integer numberOrNull(String name, int most) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || value.asLong() < 1 || value.asLong() > most) {
            throw ApiProblem.badRequest(name + " 必须是 1 到 " + most + " 的整数。");
        }
        return value.asInt();
    }
}
