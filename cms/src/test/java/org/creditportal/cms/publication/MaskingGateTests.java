package org.creditportal.cms.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.FullWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// H1, C6: what a text must not say before a person has looked at it. All numbers are fictional: the mobile ones begin
/// with 199 0000, the cards are those that schemes print in their manuals or are computed.
class MaskingGateTests {

    private static final String MOBILE = "19900001234";
    private static final String CARD = card("622202000000000");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900001234",
                "199 0000 1234",
                "199-0000-1234",
                "199—0000—1234",
                "1990000 1234",
                "199 00001234",
                "199·0000·1234",
                "１９９００００１２３４",
                "１９９　００００　１２３４",
                "1 9 9 0 0 0 0 1 2 3 4",
                "199\u200B0000\u200B1234",
                "(199)00001234",
                "（199）0000-1234",
                "+8619900001234",
                "+86 199 0000 1234",
                "0086-19900001234",
                "019900001234"
            })
    void findsAMobileNumberInEveryWriting(String written) {
        assertThat(kinds("联系人张某某，" + written + "，上班时间")).containsExactly(FindingKind.MOBILE);
        assertThat(maskedAll("电话" + written + "。")).contains("199****1234").doesNotContain("0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-6543210",
                "0999 6543210",
                "(0999)6543210",
                "（0999）654-3210",
                "09996543210",
                "０９９９－６５４３２１０",
                "010-62345678",
                "010 6234 5678",
                "+86-999-6543210",
                "+86 10 62345678",
                "电话：6543210",
                "联系电话 6234-5678",
                "传真（6543210）"
            })
    void findsALandlineInEveryWriting(String written) {
        assertThat(kinds("虚构市某局，" + written + "。")).containsExactly(FindingKind.LANDLINE);
        assertThat(maskedAll(written)).contains("****");
    }

    @Test
    void findsACardByItsIssuerAndLastDigit() {
        assertThat(kinds("账号" + CARD)).containsExactly(FindingKind.CARD);
        assertThat(kinds("账号" + grouped(CARD, " "))).containsExactly(FindingKind.CARD);
        assertThat(kinds("账号" + grouped(CARD, "-"))).containsExactly(FindingKind.CARD);
        assertThat(kinds("账号" + FullWidth.of(CARD))).containsExactly(FindingKind.CARD);
        assertThat(kinds("卡号4111 1111 1111 1111，")).containsExactly(FindingKind.CARD);
        assertThat(kinds("卡号5500005555555559")).containsExactly(FindingKind.CARD);
        assertThat(kinds("末位不对" + CARD.substring(0, 15) + (CARD.charAt(15) - '0' + 1) % 10))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"持护照E12345678入境,护照,E1*****78", "护照号码：EA1234567,护照,EA*****67", "港澳居民来往内地通行证 H12345678,通行证,H1*****78"})
    void findsAPassportBehindTheWordForIt(String text, String word, String masked) {
        assertThat(kinds(text)).containsExactly(FindingKind.PASSPORT);
        assertThat(maskedAll(text)).contains(word, masked);
    }

    @Test
    void findsAnIdentityNumberWhateverItsDivisionAndCheckCharacter() {
        assertThat(kinds("当事人 990100 19900307 1230，" + MOBILE))
                .containsExactly(FindingKind.IDENTITY, FindingKind.MOBILE);
        assertThat(maskedAll("当事人990100199003071239")).isEqualTo("当事人9901**********1239");
    }

    @Test
    void masksOneFindingAndLeavesTheOthers() {
        var text = "甲" + MOBILE + "，乙19900005678，账号" + CARD;
        var findings = MaskingGate.findings(text);
        assertThat(Masking.finding(text, findings.get(1))).isEqualTo("甲" + MOBILE + "，乙199****5678，账号" + CARD);
        assertThat(Masking.finding(text, findings.get(2))).endsWith("，账号6222********" + CARD.substring(12));
    }

    @Test
    void namesAFindingByTheWordsAroundItSoThatADecisionOutlivesChangesElsewhere() {
        var words = "请在上班时间拨打本局公开的联系电话：" + MOBILE + "。周末请等到周一再来电话询问";
        assertThat(MaskingGate.findings("前言。" + words).getFirst().key())
                .isEqualTo(MaskingGate.findings(words).getFirst().key());
        assertThat(MaskingGate.findings("张某某的私人电话是" + MOBILE).getFirst().key())
                .isNotEqualTo(MaskingGate.findings(words).getFirst().key());
    }

    @Test
    void givesTheSameNumberInTheSameWordsAKeyOfItsOwn() {
        var text = "请在上班时间拨打本局公开的电话%s，请在上班时间拨打本局公开的电话%s，请在上班时间".formatted(MOBILE, MOBILE);
        assertThat(MaskingGate.findings(text)).extracting(Finding::key).doesNotHaveDuplicates();
    }

    @Test
    void neverShowsANumberInAnExcerptNotEvenANeighbours() {
        var excerpts = MaskingGate.findings("甲" + MOBILE + "乙" + CARD + "丙990100199003071230");
        assertThat(excerpts)
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.excerpt())
                        .doesNotContainPattern("[0-9]{5}")
                        .contains("*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-12 至 2027-11-11",
                "2024年11月12日9时30分",
                "20241112093000",
                "1732600000000",
                "虚构罚字〔2026〕9号",
                "（1998）1234567号",
                "虚市监处罚〔2024〕1990000123456号",
                "第19900001234号",
                "罚款13800138000元",
                "总额 13,800,138,000.50 元",
                "￥13800138000",
                "13800138000.50",
                "13.8亿元",
                "1 380 013 800",
                "13 800 138 000",
                "400-000-1234",
                "12345 热线",
                "邮编 443000",
                "192.168.100.123",
                "编号0312-20240101",
                "0312-2024-1234",
                "A1B19900001234",
                "991990000123456",
                "税号 91990100MA0000001G",
                "网址 https://www.example.cn/a/2024/1112/c199-0000.html",
                ""
            })
    void leavesDaysAmountsAndNumbersOfDocumentsAlone(String text) {
        assertThat(MaskingGate.findings(text)).isEmpty();
    }

    @Property
    void findsEveryMobileNumberInAnyText(@ForAll("mobiles") String number, @ForAll("words") String around) {
        assertThat(kinds(around + number + around)).containsExactly(FindingKind.MOBILE);
    }

    @Property
    void findsEveryCardInAnyText(@ForAll("cards") String number, @ForAll("words") String around) {
        assertThat(kinds(around + number + around)).containsExactly(FindingKind.CARD);
        assertThat(kinds(around + grouped(number, " ") + around)).containsExactly(FindingKind.CARD);
    }

    @Property
    void leavesEveryCodeOfAnOrganisationAlone(@ForAll("codes") String code, @ForAll("words") String around) {
        assertThat(MaskingGate.findings(around + code + around)).isEmpty();
    }

    @Property
    void leavesNothingToFindOnceAllIsMasked(
            @ForAll("mobiles") String mobile, @ForAll("cards") String card, @ForAll("words") String around) {
        var text = around + mobile + around + card + around + "990100199003071230" + around;
        assertThat(MaskingGate.findings(maskedAll(text))).isEmpty();
    }

    private static List<FindingKind> kinds(String text) {
        return MaskingGate.findings(text).stream().map(Finding::kind).toList();
    }

    private static String maskedAll(String text) {
        var masked = text;
        for (var finding : MaskingGate.findings(text).reversed()) {
            masked = Masking.finding(masked, finding);
        }
        return masked;
    }

    private static String grouped(String number, String separator) {
        return number.replaceAll("(.{4})(?=.)", "$1" + separator);
    }

    /// With the last digit by ISO/IEC 7812-1, from its definition: the whole sum is a multiple of ten.
    private static String card(String beginning) {
        for (var last = 0; last < 10; last++) {
            var number = beginning + last;
            var digits = new StringBuilder(number).reverse().toString();
            var sum = 0;
            for (var place = 0; place < digits.length(); place++) {
                var digit = (digits.charAt(place) - '0') * (1 + place % 2);
                sum += digit > 9 ? digit - 9 : digit;
            }
            if (sum % 10 == 0) {
                return number;
            }
        }
        throw new IllegalStateException(beginning);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(Arbitraries.integers().between(13, 19), digits(9))
                .as((start, rest) -> start + rest);
    }

    @Provide
    Arbitrary<String> cards() {
        return Arbitraries.of("622", "623", "621")
                .flatMap(start -> Arbitraries.integers()
                        .between(12, 15)
                        .flatMap(this::digits)
                        .map(rest -> start + rest))
                .map(MaskingGateTests::card)
                .filter(number -> !Masking.containsIdentity(number));
    }

    @Provide
    Arbitrary<String> codes() {
        var numbers = Arbitraries.integers().between(0, 99_999_999);
        return Arbitraries.oneOf(
                numbers.map(FictionalCodes::creditCode),
                digits(9).map(FictionalCodes::creditCode).filter(code -> !Masking.containsIdentity(code)),
                numbers.map(FictionalCodes::registrationNumber),
                digits(8).map(FictionalCodes::organisationCode));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("虚", "构", "，", "。", "（", "）", "\n", "：", "某", "局", "号码")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> words.stream().collect(Collectors.joining()));
    }

    private Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }
}
