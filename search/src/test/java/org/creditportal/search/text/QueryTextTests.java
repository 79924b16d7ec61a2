package org.creditportal.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTests {

    @Test
    void cutsAtWhiteSpaceIntoAtMostEightChunks() {
        assertThat(QueryText.parse(" 虛構　Ａ\tb ").chunks())
                .extracting(Chunk::text)
                .containsExactly("虚构", "a", "b");
        assertThat(QueryText.parse("甲 ".repeat(9)).chunks()).hasSize(8);
        assertThat(QueryText.parse("　 ").isBlank()).isTrue();
    }

    @Test
    void cutsAChunkAt64Characters() {
        assertThat(QueryText.parse("𠮷".repeat(70)).whole()).isEqualTo("𠮷".repeat(64));
    }

    @Test
    void ranksTheWholeBeforeABeginningBeforeTheRest() {
        var record = SearchableText.of("虚构钢铁", List.of("990100123"));
        assertThat(List.of("虚构 钢铁", "990100123", "虚构", "9901", "钢铁", " "))
                .extracting(typed -> QueryText.parse(typed).rank(record))
                .containsExactly(2, 2, 1, 1, 0, 0);
    }

    @ParameterizedTest
    @DisplayName("H1: 17 digits and a check character with a possible date, whatever the administrative division")
    @ValueSource(
            strings = {
                "990100190001010010",
                "99010021001231999X",
                "９９０１００１９９００１０１１２３ｘ",
                "9901-00 1990.0101\u200B 1234",
                "虚构990100199001011234"
            })
    void recognisesAnIdentityNumber(String typed) {
        assertThat(QueryText.parse(typed).looksLikeIdentity()).isTrue();
        assertThat(QueryText.parse(typed).matches(SearchableText.of(typed, List.of(typed))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91990100MA00000018",
                "990100189912311234",
                "990100210101011234",
                "990100199013011234",
                "990100199001321234",
                "990100199000101234",
                "9901001990010112",
                "99010019900101123A",
                "虚构钢铁",
                ""
            })
    void takesOtherTextForWhatItIs(String typed) {
        assertThat(QueryText.parse(typed).looksLikeIdentity()).isFalse();
    }

    @Test
    @DisplayName("H1: a query is not shown where it may be logged")
    void doesNotShowTheText() {
        assertThat(QueryText.parse("虚构")).asString().doesNotContain("虚构");
    }
}
