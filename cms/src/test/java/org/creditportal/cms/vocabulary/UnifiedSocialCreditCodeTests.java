package org.creditportal.cms.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// E1: GB 32100-2015.
class UnifiedSocialCreditCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91990100K60BUWEQ0E", "91990100MA0000001G", "91990100MA0000002K", "129901004000000010"})
    void knowsRightCodes(String code) {
        assertThat(UnifiedSocialCreditCode.parse(code)).contains(new UnifiedSocialCreditCode(code));
    }

    @Property
    void takesEveryCodeWithTheRightCheckCharacter(@ForAll("organisations") String organisation) {
        var code = FictionalCodes.creditCode(organisation);
        assertThat(new UnifiedSocialCreditCode(code)).hasToString(code);
    }

    @Property
    void noticesEverySingleWrongCharacterOfItsAlphabet(
            @ForAll("organisations") String organisation,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int other) {
        var code = FictionalCodes.creditCode(organisation);
        var wrong = with(code, place, ALPHABET.charAt(other));
        assertThat(UnifiedSocialCreditCode.parse(wrong).isEmpty()).isEqualTo(!wrong.equals(code));
    }

    @Property
    void readsSmallLettersFullWidthAndWhiteSpaceAround(@ForAll("organisations") String organisation) {
        var code = FictionalCodes.creditCode(organisation);
        var written = "\u3000" + FullWidth.of(code.toLowerCase(Locale.ROOT)) + "\t ";
        assertThat(UnifiedSocialCreditCode.parse(written)).contains(new UnifiedSocialCreditCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91990100MA0000001",
                "91990100MA0000001GG",
                "91990100MI0000001G",
                "91A90100MA0000001G",
                "91 990100MA0000001G"
            })
    void refusesWrongShapes(String text) {
        assertThat(UnifiedSocialCreditCode.parse(text)).isEmpty();
    }

    @Test
    void cannotBeMadeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnifiedSocialCreditCode("91990100MA0000001H"));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnifiedSocialCreditCode("91990100ma0000001g"));
    }

    private static String with(String code, int place, char character) {
        return new StringBuilder(code)
                .replace(place, place + 1, String.valueOf(character))
                .toString();
    }

    @Provide
    Arbitrary<String> organisations() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(9);
    }
}
