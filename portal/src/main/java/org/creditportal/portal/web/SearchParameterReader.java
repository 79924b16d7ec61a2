package org.creditportal.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.Sort;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads search parameters strictly: what is not known or not possible is said, never ignored.
public final class SearchParameterReader {

    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_SIZE = 100;

    private static final Map<Dimension, Set<String>> CLOSED = Map.of(
            Dimension.CONTENT, Set.of("entry", "announcement", "article"),
            Dimension.LIST, Set.of("red", "black", "watch", "warning"),
            Dimension.ANNOUNCEMENT, Set.of("notice", "listing", "exit", "repair", "correction", "warning", "standard"),
            Dimension.ARTICLE,
                    Set.of("story", "case", "guide", "policy", "standard", "measure", "commitment", "news", "page"),
            Dimension.SUBJECT, Set.of("organisation", "person"));

    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("q", "decidedFrom", "decidedTo", "sort", "size", "after"),
                    Arrays.stream(Dimension.values()).map(Dimension::parameter))
            .collect(Collectors.toUnmodifiableSet());

    private final MultiValueMap<String, String> given;

    private SearchParameterReader(MultiValueMap<String, String> given) {
        this.given = given;
    }

    /// @throws ReaderProblem 400 naming the parameter and what is possible, never the value
    public static SearchParameters read(MultiValueMap<String, String> given) {
        if (!KNOWN.containsAll(given.keySet())) {
            throw ReaderProblem.badRequest(
                    "有不认识的参数。可用参数：" + String.join("、", KNOWN.stream().sorted().toList()) + "。");
        }
        return new SearchParameterReader(given).read();
    }

    private SearchParameters read() {
        var q = text();
        var sort = sort(q);
        return new SearchParameters(
                q,
                selections(),
                day("decidedFrom"),
                day("decidedTo"),
                sort,
                given.containsKey("sort"),
                size(),
                after(sort));
    }

    private String text() {
        var q = single("q");
        if (q != null && q.length() > LONGEST_TEXT) {
            throw ReaderProblem.badRequest("参数 q 不超过 200 个字。");
        }
        return q == null ? "" : q.strip();
    }

    private Map<Dimension, Set<String>> selections() {
        var chosen = new EnumMap<Dimension, Set<String>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var values = values(dimension);
            if (!values.isEmpty()) {
                chosen.put(dimension, values);
            }
        }
        return Map.copyOf(chosen);
    }

    private Set<String> values(Dimension dimension) {
        var values = given.getOrDefault(dimension.parameter(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var possible = CLOSED.get(dimension);
        if (possible != null && !possible.containsAll(values)) {
            throw ReaderProblem.badRequest("参数 " + dimension.parameter() + " 只能是 "
                    + String.join("、", possible.stream().sorted().toList()) + "。");
        }
        if (values.stream()
                .anyMatch(value ->
                        value.length() > LONGEST_TEXT || QueryText.parse(value).looksLikeIdentity())) {
            throw ReaderProblem.badRequest("参数 " + dimension.parameter() + " 的值不可能是目录中的名称。");
        }
        return values;
    }

    private @Nullable LocalDate day(String name) {
        var value = single(name);
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDay) {
            throw ReaderProblem.badRequest("参数 " + name + " 必须是 YYYY-MM-DD 形式的日期。");
        }
    }

    private Sort sort(String q) {
        var value = single("sort");
        if (value == null || value.isBlank()) {
            return q.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
        }
        var sort = Arrays.stream(Sort.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> ReaderProblem.badRequest("参数 sort 只能是 relevance、newest、ending。"));
        return sort == Sort.RELEVANCE && q.isBlank() ? Sort.NEWEST : sort;
    }

    private int size() {
        var value = single("size");
        if (value == null) {
            return SearchParameters.DEFAULT_SIZE;
        }
        if (!value.matches("\\d{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > LARGEST_SIZE) {
            throw ReaderProblem.badRequest("参数 size 必须是 1 到 100 的整数。");
        }
        return Integer.parseInt(value);
    }

    private @Nullable Cursor after(Sort sort) {
        var value = single("after");
        if (value == null) {
            return null;
        }
        try {
            var cursor = Cursor.parse(value);
            if (cursor.sort() == sort) {
                return cursor;
            }
        } catch (IllegalArgumentException noCursor) {
            // said below, together with a cursor of another order
        }
        throw ReaderProblem.badRequest("参数 after 必须是上一页答复中的 next，且查询条件与排序不变。");
    }

    private @Nullable String single(String name) {
        var values = given.get(name);
        if (values != null && values.size() > 1) {
            throw ReaderProblem.badRequest("参数 " + name + " 只能出现一次。");
        }
        return values == null ? null : values.getFirst();
    }
}
