package org.creditportal.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchableTextTests {

    @Test
    void keepsTheFoldedNameWithoutWhiteSpace() {
        assertThat(SearchableText.of("虛構 ＡＢ", List.of()).name()).isEqualTo("虚构ab");
    }

    @Test
    void pairsConsecutiveCharactersAndEndsWithTheLastAlone() {
        assertThat(SearchableText.of("虚构𠮷司", List.of()).bigrams()).containsExactly("虚构", "构𠮷", "𠮷司", "司");
        assertThat(SearchableText.of("", List.of()).bigrams()).isEmpty();
    }

    @Test
    void foldsCodesAndLeavesOutBlankAndRepeatedOnes() {
        assertThat(SearchableText.of("甲", List.of("9901 00MA", " ", "990100ma")).codes())
                .containsExactly("990100ma");
    }

    @Test
    void spellsFromEveryPositionInFullAndByInitials() {
        assertThat(SearchableText.of("虚构绿A1", List.of()).pinyin())
                .containsExactly("xugoulva1", "xgla1", "goulva1", "gla1", "lva1", "la1", "a1", "1");
    }

    @Test
    void cutsPinyinAt24Letters() {
        var pinyin = SearchableText.of("双".repeat(40), List.of()).pinyin();
        assertThat(pinyin).allMatch(typed -> typed.length() <= 24).contains("s".repeat(24), "shuang".repeat(4));
    }

    @Test
    void readsPolyphonesByTheirPhrase() {
        assertThat(SearchableText.of("虚构重庆银行", List.of()).pinyin()).contains("xugouchongqingyinhang");
    }
}
