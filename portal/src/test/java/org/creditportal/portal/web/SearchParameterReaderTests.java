package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creditportal.search.Dimension;
import org.creditportal.search.Sort;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/// Search parameters are read or refused, never guessed.
class SearchParameterReaderTests {

    @Test
    void asksForTheNewestTwentyByDefault() {
        assertThat(read()).isEqualTo(new SearchParameters("", Map.of(), null, null, Sort.NEWEST, false, 20, null));
        assertThat(read("q", "虚构").sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(read("q", " ").sort()).isEqualTo(Sort.NEWEST);
        assertThat(read("sort", "relevance").sort()).isEqualTo(Sort.NEWEST);
        assertThat(read("q", "虚构", "sort", "ending").sort()).isEqualTo(Sort.ENDING);
    }

    @Test
    void takesARepeatedParameterAsOr() {
        assertThat(read("list", "red", "list", "black").selected(Dimension.LIST))
                .containsExactlyInAnyOrder("red", "black");
    }

    @Test
    void namesAnUnknownParameterWhereThatCannotBeANumber() {
        assertThatThrownBy(() -> read("colour", "blue")).hasMessageStartingWith("参数 colour 不被识别。");
    }

    @Test
    void refusesWhatIsNoDay() {
        for (var value : List.of(
                "0000-01-01", "+10000-01-01", "+999999999-01-01", "-0001-01-01", "2026-02-30", "2026-1-1", "今天")) {
            assertRefused("decidedFrom", value);
            assertRefused("decidedTo", value);
        }
    }

    @Test
    void refusesValuesOutsideAClosedSet() {
        assertRefused("list", "grey");
        assertRefused("list", "RED");
        assertRefused("content", "entries");
        assertRefused("announcement", "repaired");
        assertRefused("article", "novel");
        assertRefused("subject", "company");
        assertRefused("sort", "oldest");
        assertRefused("field", "\u0000");
        assertRefused("department", "市\u0000");
        assertRefused("department", "甲".repeat(201));
        assertRefused("q", "甲".repeat(201));
    }

    @Test
    void takesEveryValueOfAClosedSet() {
        assertThat(read("announcement", "notice", "announcement", "standard").selected(Dimension.ANNOUNCEMENT))
                .hasSize(2);
        assertThat(read("article", "page").selected(Dimension.ARTICLE)).hasSize(1);
        assertThat(read("content", "article").selected(Dimension.CONTENT)).hasSize(1);
        assertThat(read("list", "warning").selected(Dimension.LIST)).hasSize(1);
    }

    @Test
    void refusesASecondValueOfWhatThereIsOneOf() {
        for (var name : List.of("q", "size", "sort", "after", "decidedFrom", "decidedTo")) {
            assertThatThrownBy(() -> read(name, "1", name, "1"))
                    .isInstanceOf(ReaderProblem.class)
                    .hasMessageContaining(name);
        }
    }

    /// What was refused is named by its parameter, and no value is repeated.
    private static void assertRefused(String name, String value) {
        assertThatThrownBy(() -> read(name, value)).isInstanceOfSatisfying(ReaderProblem.class, problem -> {
            assertThat(problem.status().value()).isEqualTo(400);
            assertThat(problem.detail()).contains(name);
            if (value.length() > 10) {
                assertThat(problem.detail()).doesNotContain(value);
            }
        });
    }

    private static SearchParameters read(String... namesAndValues) {
        var given = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            given.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SearchParameterReader.read(given);
    }
}
