package org.creditportal.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @Property
    void keepsTheLength(@ForAll String text) {
        assertThat(Folding.fold(text)).hasSameSizeAs(text);
    }

    @Property
    void foldsOnceAndForAll(@ForAll String text) {
        var folded = Folding.fold(text);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void foldsHanOnceAndForAll(@ForAll @StringLength(max = 50) @CharRange(from = '\u3400', to = '\u9FFF') String han) {
        var folded = Folding.fold(han);
        assertThat(folded).hasSameSizeAs(han);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"虛構鋼鐵集團,虚构钢铁集团", "ＡＢｃ１２（）,abc12()", "MiXeD,mixed", "薴,苎", "İ,i"})
    void foldsToOneWriting(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void turnsEveryWhiteSpaceAndControlIntoASpace() {
        assertThat(Folding.fold("a\u3000b\u00A0c\td\u0000e")).isEqualTo("a b c d e");
    }

    @Test
    void replacesALoneSurrogateAndKeepsAPair() {
        assertThat(Folding.fold("\uD842虛\uD842\uDFB7")).isEqualTo("\uFFFD虚\uD842\uDFB7");
    }
}
