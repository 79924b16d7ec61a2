package org.creditportal.cms.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.FullWidth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// H1: masking before release.
class MaskingTests {

    private static final String MASKED = "9901**********1230";

    @ParameterizedTest
    @CsvSource({
        "甄某,甄*",
        "甄某乙,甄**",
        "欧阳某乙,欧阳**",
        "司馬某,司馬*",
        "欧阳,欧*",
        "' 甄 某 乙 ',甄**",
        "阿不都·某某,阿*****",
        "𠀀某,𠀀*",
        "John Fictional Smith,John * *",
        "Fictional,F********",
        "虚构甲,虚**"
    })
    void masksThePersonsNameBeforePublication(String name, String masked) {
        assertThat(Masking.name(name)).hasToString(masked);
    }

    @Test
    void masksTheIdentityNumberBeforePublication() {
        var number = IdentityNumber.parse("99010019900307006X").orElseThrow();
        assertThat(Masking.identity(number).value()).isEqualTo("9901**********006X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990100199003071230",
                "９９０１００１９９００３０７１２３０",
                "990100 19900307 1230",
                "990100-19900307-1230",
                "990100.1990.03.07.123.0",
                "990100—19900307—123·0",
                "9 9 0 1 0 0 1 9 9 0 0 3 0 7 1 2 3 0",
                "990100\u200B19900307\u00A01230",
                "990100\n199003071230",
                "99０100 - 1990０3０7 - 123０",
                "٩٩٠١٠٠١٩٩٠٠٣٠٧١٢٣٠"
            })
    void masksEveryWritingOfANumber(String written) {
        assertThat(Masking.text("当事人" + written + "号").value()).isEqualTo("当事人" + MASKED + "号");
    }

    @Test
    void masksWhatOnlyLooksLikeANumber() {
        assertThat(Masking.text("末位写错 990100199003071239").value()).isEqualTo("末位写错 9901**********1239");
        assertThat(Masking.text("日子不存在 990100199002301230").value()).isEqualTo("日子不存在 9901**********1230");
        assertThat(Masking.text("110105190003070010").value()).isEqualTo("1101**********0010");
    }

    @Test
    void masksAnXInAnyWriting() {
        assertThat(List.of("X", "x", "Ｘ", "ｘ", "×", "Х"))
                .allSatisfy(check -> assertThat(
                                Masking.text("99010019900307006" + check + "。").value())
                        .isEqualTo("9901**********006X。"));
    }

    @Test
    void masksNumbersGluedToOtherCharacters() {
        assertThat(Masking.text("A990100199003071230B").value()).isEqualTo("A" + MASKED + "B");
        assertThat(Masking.text("990100199003071230990100199003071230").value()).isEqualTo(MASKED + MASKED);
    }

    @Test
    void masksNumbersThatOverlapAsOne() {
        assertThat(Masking.text("990100190012190012190011").value()).isEqualTo("9901**********0011");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91990100K60BUWEQ0E",
                "统一社会信用代码 91990100MA0000001G，罚款 2025 年 3 月 7 日",
                "990100000000013",
                "2024-11-12 至 2027-11-11",
                "虚构罚字〔2026〕9号",
                "990100188013071230",
                "990100 19900307     1230",
                ""
            })
    @DisplayName("A credit code with a letter before its last character, days and other numbers stay readable")
    void leavesOtherTextAsItIs(String text) {
        assertThat(Masking.text(text)).hasToString(text);
    }

    @Property
    void noWritingOfANumberSurvivesAnywhere(
            @ForAll("numbers") String number,
            @ForAll("writings") Writing writing,
            @ForAll("text") String before,
            @ForAll("text") String after) {
        var masked = Masking.text(before + writing.write(number) + after).value();
        assertThat(plain(masked)).doesNotContain(number);
        assertThat(Masking.containsIdentity(masked)).isFalse();
    }

    @Property
    void masksEveryPossibleIdentityNumberAsIfItStoodInAText(@ForAll("numbers") String number) {
        var identity = IdentityNumber.parse(number).orElseThrow();
        assertThat(Masking.identity(identity).value())
                .isEqualTo(Masking.text(number).value());
    }

    /// As whoever looks for the number would read the text.
    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(MaskingTests::plain)
                .collect(Collectors.joining());
    }

    private static String plain(int character) {
        var digit = Character.digit(character, 10);
        if (digit >= 0) {
            return Integer.toString(digit);
        }
        return "xＸｘ".indexOf(character) >= 0 ? "X" : Character.toString(character);
    }

    @Provide
    Arbitrary<String> numbers() {
        var days = Arbitraries.integers().between(1, 28).map("%02d"::formatted);
        var months = Arbitraries.integers().between(1, 12).map("%02d"::formatted);
        var years = Arbitraries.integers().between(1800, 2099);
        var births = Combinators.combine(years, months, days).as((year, month, day) -> year + month + day);
        return Combinators.combine(births, Arbitraries.integers().between(0, 999))
                .as(FictionalCodes::identityNumber);
    }

    /// Digits, letters and separators that may glue themselves to the number, and Chinese between them.
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars("0123456789AX １x-. 年号（").ofMaxLength(24);
    }

    @Provide
    Arbitrary<Writing> writings() {
        var separators = Arbitraries.of("", "", " ", "-", ".", "—", "·", "\u3000", " - ", "\u200B")
                .list()
                .ofSize(18);
        return Combinators.combine(
                        separators, Arbitraries.integers().between(0, (1 << 18) - 1), Arbitraries.of(true, false))
                .as(Writing::new);
    }

    /// @param separators behind each character
    /// @param fullWidth a bit for each character
    record Writing(List<String> separators, int fullWidth, boolean small) {

        String write(String number) {
            var letters = small ? number.replace('X', 'x') : number;
            return IntStream.range(0, letters.length())
                    .mapToObj(place -> character(letters, place) + separators.get(place))
                    .collect(Collectors.joining());
        }

        private String character(String letters, int place) {
            var character = letters.substring(place, place + 1);
            return (fullWidth >> place & 1) == 1 ? FullWidth.of(character) : character;
        }
    }
}
