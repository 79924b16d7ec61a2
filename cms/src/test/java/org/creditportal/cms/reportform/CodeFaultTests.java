package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// E1: a code that cannot be taken is explained.
class CodeFaultTests {

    private static final String DIGITS = "1052";
    private static final String LETTERS = "IOSZ";

    @ParameterizedTest
    @CsvSource({
        "91990100MA000001G, 18 位",
        "91990100MA0000001H, 校验码不符",
        "91990100MI0000001G, '字母 I、O、S、V、Z'",
        "91A90100MA0000001G, 行政区划",
        "91990100MA-000001G, 数字和字母以外",
        "990100199003071239, 末位校验码不符",
        "990100199002301230, 出生日期",
        "9.19901E+17, 文本",
        "9.1990100000000E+17, 文本"
    })
    void explainsWhichCheckOfTheCodeFailed(String code, String explanation) {
        assertThat(Forms.problems(Forms.with(FormColumn.CODE, code)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo("统一社会信用代码");
                    assertThat(problem.message())
                            .contains(explanation)
                            .contains("请")
                            .doesNotContain(code);
                });
    }

    @Property
    void namesLettersThatWereTakenForDigits(@ForAll("codes") String code, @ForAll @IntRange(max = 3) int which) {
        var typed = code.replace(DIGITS.charAt(which), LETTERS.charAt(which));
        if (typed.equals(code)) {
            return;
        }
        assertThat(CodeFault.of(typed))
                .contains("第 %d 位的字母 %s 可能是 %s"
                        .formatted(
                                1 + typed.indexOf(LETTERS.charAt(which)), LETTERS.charAt(which), DIGITS.charAt(which)))
                .doesNotContain(typed)
                .doesNotContain(code);
    }

    @Test
    void knowsThatAVHasNoDigit() {
        var code = FictionalCodes.creditCode("U12345678");
        assertThat(CodeFault.of(code.replace('U', 'V'))).contains("第 9 位的字母 V 可能是 U，");
    }

    @Test
    @DisplayName("H1: a citizen's number with a letter in it is explained without its digits")
    void namesTheLetterInACitizensNumber() {
        var typed = Forms.IDENTITY.replace('0', 'O');
        assertThat(CodeFault.of(typed)).contains("第 3 位的字母 O 可能是 0").doesNotContain("1990", "9010");
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKLMNPQRTUWXY")
                .ofLength(8)
                .map(master -> FictionalCodes.creditCode(FictionalCodes.organisationCode(master)));
    }
}
