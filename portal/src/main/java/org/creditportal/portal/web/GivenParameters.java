package org.creditportal.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The parameters of a request, read strictly: what is not known or not possible is said, never ignored. No value is
/// repeated, for it may be somebody's number.
public final class GivenParameters {

    /// A name that cannot hold a number, and so may be repeated.
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z]{1,32}");

    /// From year 1 on, as every store can read it.
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final MultiValueMap<String, String> given;

    private GivenParameters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    /// @param known all names that there are
    /// @throws ReaderProblem 400 if another one is given
    public static GivenParameters among(Set<String> known, MultiValueMap<String, String> given) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ReaderProblem.badRequest(refusal(unknown, known));
                });
        return new GivenParameters(given);
    }

    /// For an address that takes no parameters.
    ///
    /// @throws ReaderProblem 400 if one is given
    public static void expectNone(MultiValueMap<String, String> given) {
        among(Set.of(), given);
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /// @return the value, `null` if the parameter is not given
    /// @throws ReaderProblem 400 if it is given more than once
    public @Nullable String single(String name) {
        var values = all(name);
        if (values.size() > 1) {
            throw ReaderProblem.badRequest("参数 " + name + " 只能出现一次。");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /// @return the day, `null` if the parameter is not given or blank
    /// @throws ReaderProblem 400 if it is none
    public @Nullable LocalDate day(String name) {
        var value = single(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException noSuchDay) {
            // said below, together with what is no date at all
        }
        throw ReaderProblem.badRequest("参数 " + name + " 必须是 YYYY-MM-DD 形式的日期。");
    }

    private static String refusal(String unknown, Set<String> known) {
        var named = PLAIN_NAME.matcher(unknown).matches() ? "参数 " + unknown + " 不被识别。" : "有不被识别的参数。";
        return named
                + (known.isEmpty()
                        ? "这个地址不带参数。"
                        : "可用参数：" + String.join("、", known.stream().sorted().toList()) + "。");
    }
}
