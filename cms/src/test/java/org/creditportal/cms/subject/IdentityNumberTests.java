package org.creditportal.cms.subject;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.FullWidth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// E1: GB 11643-1999.
class IdentityNumberTests {

    private static final String NUMBER = "990100199003071230";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBER,
                "99010019900307006X",
                "99010019900307006x",
                " ９９０１００１９９００３０７００６ｘ\u3000",
                "990100200002290007"
            })
    @DisplayName("Valid whatever the administrative division")
    void knowsRightNumbers(String text) {
        assertThat(IdentityNumber.parse(text)).isPresent();
    }

    @Property
    void noticesEverySingleWrongCharacter(
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 10) int other) {
        var number = new StringBuilder(FictionalCodes.identityNumber("19900307", sequence));
        var wrong = "0123456789X".charAt(other);
        var isWrong = number.charAt(place) != wrong;
        number.setCharAt(place, wrong);
        assertThat(IdentityNumber.parse(number.toString()).isEmpty()).isEqualTo(isWrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900230", "19901301", "19900007", "19000229", "17991231", "21000101"})
    void refusesImpossibleDatesOfBirth(String birthDate) {
        assertThat(IdentityNumber.parse(FictionalCodes.identityNumber(birthDate, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99010019900307123", "9901001990030712300", "X90100199003071230"})
    void refusesWrongShapes(String text) {
        assertThat(IdentityNumber.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("H1: shows itself to nobody who prints it")
    void isNeverPrinted() {
        var person = new NaturalPerson("虚构甲", IdentityNumber.parse(NUMBER).orElseThrow());
        assertThat(person.toString()).contains("虚构甲").doesNotContain(NUMBER).doesNotContain("19900307");
    }

    @Test
    void isEqualHoweverItWasWritten() {
        assertThat(IdentityNumber.parse(FullWidth.of("99010019900307006x")))
                .isEqualTo(IdentityNumber.parse("99010019900307006X"))
                .isNotEqualTo(IdentityNumber.parse(NUMBER));
        assertThat(IdentityNumber.parse(NUMBER).orElseThrow().reveal()).isEqualTo(NUMBER);
    }
}
