package org.creditportal.cms.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// E1: GS 15-2006, ISO/IEC 7064 MOD 11,10.
class RegistrationNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"990100000000013", "990100000123458", " ９９０１０００００００００１３ "})
    void knowsRightNumbers(String text) {
        assertThat(RegistrationNumber.parse(text)).isPresent();
    }

    @Property
    void noticesEverySingleWrongDigit(
            @ForAll @IntRange(max = 99_999_999) int sequence,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(max = 9) int other) {
        var number = new StringBuilder(FictionalCodes.registrationNumber(sequence));
        var wrong = Character.forDigit(other, 10);
        var isWrong = number.charAt(place) != wrong;
        number.setCharAt(place, wrong);
        assertThat(RegistrationNumber.parse(number.toString()).isEmpty()).isEqualTo(isWrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99010000000001", "9901000000000131", "99010000000001X"})
    void refusesWrongShapes(String text) {
        assertThat(RegistrationNumber.parse(text)).isEmpty();
    }

    @Test
    void cannotBeMadeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegistrationNumber("990100000000014"));
    }
}
