package org.creditportal.cms.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The parameters of a request, of which each is known and there once at most.
record KnownParameters(MultiValueMap<String, String> given) {

    /// @throws ApiProblem 400 if there is another one, or one twice
    static KnownParameters of(ServerRequest request, String... known) {
        var given = request.queryParams();
        if (!Set.of(known).containsAll(given.keySet())
                || given.values().stream().anyMatch(KnownParameters::isUnclear)) {
            throw ApiProblem.badRequest(
                    known.length == 0 ? "这里不接受参数。" : "只接受这些参数，各一次：" + String.join("、", known) + "。");
        }
        return new KnownParameters(given);
    }

    /// Given twice, or without `=`.
    private static boolean isUnclear(List<String> values) {
        return values.size() != 1 || values.stream().anyMatch(Objects::isNull);
    }

    Optional<String> text(String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst();
    }

    Optional<UUID> id(String name) {
        return text(name)
                .map(text -> Callers.parse(text).orElseThrow(() -> ApiProblem.badRequest("参数 " + name + " 不是有效的编号。")));
    }

    Optional<Boolean> flag(String name) {
        return text(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ApiProblem.badRequest("参数 " + name + " 应为 true 或 false。");
        });
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(text -> day(text, "参数 " + name));
    }

    /// @throws ApiProblem 400 naming what it is if it is no day
    static LocalDate day(String text, String what) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw ApiProblem.badRequest(what + " 应为 YYYY-MM-DD 形式的日期。");
        }
    }
}
