package org.creditportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.search.Documents.document;
import static org.creditportal.search.Queries.everything;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The part of [SearchContract] that is about what people type.
abstract class TextContract {

    protected abstract Search search();

    /// Writes what [#search()] searches.
    protected abstract IndexWriter writer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "虚构",
                "构钢",
                "铁集",
                "有限公司",
                "虚构钢铁集团有限公司",
                "团",
                "虚构 公司",
                "虛構鋼鐵",
                "集團",
                "（甲）",
                "(甲)",
                "虚构　集团",
                "xugou",
                "xugougangtie",
                "gangtiejit",
                "gt",
                "xggtjt",
                "jtyxgs",
                "g",
                "XGGT",
                "91990100",
                "91990100MA0000001X",
                "９１９９０１００",
                "91990100ma",
                "9901000 虚构",
                "lei990"
            })
    void findsACompanyHoweverItIsTyped(String typed) {
        write(document(1).named("虚构钢铁集团有限公司（甲）", "91990100MA0000001X", "990100012345678", "LEI990100"));

        assertThat(numbers(everything().text(typed))).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"虚钢", "构虚", "甲虚", "虚构食品", "ougang", "1990100", "MA0000001X", "xgtj", "虚构 食品", "-"})
    void findsNothingByWhatTheNameAndTheCodesDoNotHold(String typed) {
        write(document(1).named("虚构钢铁集团有限公司（甲）", "91990100MA0000001X"));

        assertThat(ask(everything().text(typed))).isEqualTo(SearchResults.nothing());
    }

    @Test
    void readsAPhraseAsPeopleSayIt() {
        write(document(1).named("虚构重庆银行"), document(2).named("虚构行星绿地"));

        assertThat(numbers(everything().text("chongqingyinhang"))).containsExactly(1);
        assertThat(numbers(everything().text("xingxinglv"))).containsExactly(2);
    }

    @Test
    void findsANameThatHoldsWhiteSpaceWithAndWithoutIt() {
        write(document(1).named("虚构 GANG 铁公司"));

        assertThat(Stream.of("虚构gang", "构G", "gang铁", "虚构 gang 铁")
                        .map(typed -> numbers(everything().text(typed))))
                .containsOnly(List.of(1));
    }

    @ParameterizedTest
    @DisplayName("H1: a text that may be an identity number finds nothing, whatever its administrative division")
    @ValueSource(
            strings = {"990100199001011234", "99010019900101123X", "990100 19900101 123x", "查 990100-19900101-1234 号"})
    void findsNothingByAnIdentityNumber(String typed) {
        write(document(1).named("虚构990100199001011234", "990100199001011234", "99010019900101123X"));

        assertThat(ask(everything().text(typed))).isEqualTo(SearchResults.nothing());
    }

    @Test
    @DisplayName("H1: natural persons are browsed, never found by text")
    void browsesPersonsButNeverFindsThemByText() {
        write(document(1).with(Dimension.SUBJECT, "person"), document(2).named("虚构甲公司"));

        assertThat(numbers(everything())).containsExactly(1, 2);
        assertThat(numbers(everything().selecting(Dimension.SUBJECT, "person"))).containsExactly(1);
        assertThat(numbers(everything().text("虚构"))).containsExactly(2);
    }

    final void write(Documents... documents) {
        writer().write(Arrays.stream(documents).map(Documents::put).toList()).block();
    }

    final SearchResults ask(Queries query) {
        return Objects.requireNonNull(search().search(query.query()).block());
    }

    final List<Integer> numbers(Queries query) {
        return ask(query).hits().stream().map(Hit::id).map(TextContract::number).toList();
    }

    private static int number(UUID id) {
        return (int) id.getLeastSignificantBits();
    }
}
