package org.creditportal.cms.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// E1: codes that carry an organisation code over whose letters GB 32100 has no values for.
class CarriedOverCodeTests {

    private static final String LETTERS = "IOSVZ";
    private static final String LOOK_ALIKES = "105U2";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property
    void areTakenByTheCheckOfTheOrganisationCode(@ForAll("masters") String master, @ForAll("lasts") char last) {
        var code = "91990100" + FictionalCodes.organisationCode(master) + last;
        Assume.that(LookAlikes.meant(code).noneMatch(CheckedCode::isOne));
        assertThat(UnifiedSocialCreditCode.parse(code)).contains(new UnifiedSocialCreditCode(code));
    }

    @Property
    void areRefusedWithAnotherCheckOfTheOrganisationCode(
            @ForAll("masters") String master, @ForAll("lasts") char last, @ForAll("lasts") char check) {
        Assume.that(!FictionalCodes.organisationCode(master).endsWith(String.valueOf(check)));
        assertThat(UnifiedSocialCreditCode.parse("91990100" + master + check + last))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9199O100I00000073A", "9I990100I00000073A", "91990100I0000007OA", "91990100I00000073O"})
    void haveTheLettersInTheOrganisationCodeOnly(String code) {
        assertThat(UnifiedSocialCreditCode.parse(code)).isEmpty();
    }

    @Property
    void areNeverRightCodesWithALookAlike(@ForAll("rights") String right) {
        for (var letter = 0; letter < LETTERS.length(); letter++) {
            var typed = right.replace(LOOK_ALIKES.charAt(letter), LETTERS.charAt(letter));
            assertThat(UnifiedSocialCreditCode.parse(typed).isEmpty()).isEqualTo(!typed.equals(right));
        }
    }

    /// Of 630 wrong characters that can stand in a code, about 3 are taken for a code that was carried over: a
    /// letter
    /// that is 11 or 22 away from what belongs there, in a place of the organisation code.
    @Test
    void areSeldomSlipsOfThePen() {
        var random = new Random(20);
        var taken = new ArrayList<String>();
        for (var code = 0; code < 500; code++) {
            taken.addAll(takenSlips(FictionalCodes.creditCode(
                    FictionalCodes.organisationCode("%08d".formatted(random.nextInt(100_000_000))))));
        }
        assertThat(taken)
                .hasSizeLessThan(500 * 630 / 100)
                .allSatisfy(code -> assertThat(LookAlikes.areIn(code)).isTrue());
        assertThat((double) taken.size() / 500).isBetween(2.0, 5.0);
    }

    private static List<String> takenSlips(String right) {
        var taken = new ArrayList<String>();
        for (var place = 0; place < right.length(); place++) {
            for (var wrong : ALL.split("", -1)) {
                var typed = right.substring(0, place) + wrong + right.substring(place + 1);
                if (!typed.equals(right) && UnifiedSocialCreditCode.parse(typed).isPresent()) {
                    taken.add(typed);
                }
            }
        }
        return taken;
    }

    @Provide
    Arbitrary<String> masters() {
        return Combinators.combine(
                        Arbitraries.strings().withChars(ALL).ofLength(7),
                        Arbitraries.strings().withChars(LETTERS).ofLength(1),
                        Arbitraries.integers().between(0, 7))
                .as((others, letter, place) -> others.substring(0, place) + letter + others.substring(place));
    }

    @Provide
    Arbitrary<Character> lasts() {
        return Arbitraries.chars().with(ALPHABET);
    }

    @Provide
    Arbitrary<String> rights() {
        return Arbitraries.strings()
                .withChars(ALPHABET)
                .ofLength(8)
                .map(master -> FictionalCodes.creditCode(FictionalCodes.organisationCode(master)));
    }
}
