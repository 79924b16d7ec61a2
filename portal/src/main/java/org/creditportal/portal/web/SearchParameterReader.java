package org.creditportal.portal.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.Sort;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the parameters of a search.
public final class SearchParameterReader {

    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_SIZE = 100;
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

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

    private final GivenParameters given;

    private SearchParameterReader(GivenParameters given) {
        this.given = given;
    }

    /// @throws ReaderProblem 400 naming the parameter and what is possible, never the value
    public static SearchParameters read(MultiValueMap<String, String> given) {
        return read(given, Set.of());
    }

    /// @param more names of parameters besides those of a search
    /// @throws ReaderProblem as [#read(MultiValueMap)]
    public static SearchParameters read(MultiValueMap<String, String> given, Set<String> more) {
        var known = Stream.concat(KNOWN.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
        return new SearchParameterReader(GivenParameters.among(known, given)).read();
    }

    private SearchParameters read() {
        var q = text();
        var sort = sort(q);
        return new SearchParameters(
                q,
                selections(),
                given.day("decidedFrom"),
                given.day("decidedTo"),
                sort,
                given.has("sort"),
                size(),
                after(sort));
    }

    private String text() {
        var q = given.single("q");
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
        var values = given.all(dimension.parameter()).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var possible = CLOSED.get(dimension);
        if (possible != null && !possible.containsAll(values)) {
            throw ReaderProblem.badRequest("参数 " + dimension.parameter() + " 只能是 "
                    + String.join("、", possible.stream().sorted().toList()) + "。");
        }
        if (!values.stream().allMatch(SearchParameterReader::isPossibleName)) {
            throw ReaderProblem.badRequest("参数 " + dimension.parameter() + " 的值不可能是目录中的名称。");
        }
        return values;
    }

    private static boolean isPossibleName(String value) {
        return value.length() <= LONGEST_TEXT
                && !CONTROL.matcher(value).find()
                && !QueryText.parse(value).looksLikeIdentity();
    }

    private Sort sort(String q) {
        var value = given.single("sort");
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
        var value = given.single("size");
        if (value == null) {
            return SearchParameters.DEFAULT_SIZE;
        }
        var size = SIZE.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (size < 1 || size > LARGEST_SIZE) {
            throw ReaderProblem.badRequest("参数 size 必须是 1 到 100 的整数。");
        }
        return size;
    }

    private @Nullable Cursor after(Sort sort) {
        var value = given.single("after");
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
}
