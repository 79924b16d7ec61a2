package org.creditportal.cms.publication;

import java.util.BitSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;

/// The numbers in a text that are not a person's whatever they look like: credit codes and registration numbers with
/// right check characters, amounts of money, numbers of documents.
final class FixedNumbers {

    /// Of 18 digits that begin with 6 none is a credit code in use, but many are cards.
    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Z])(?:(?!6[0-9]{17})[0-9A-Z]{18}|[0-9]{15})(?![0-9A-Z])");

    /// By what stands before or behind; a decimal fraction has at most six places.
    private static final Pattern AMOUNT = Pattern.compile(
            "[¥$￥][ ]?[0-9]+(?:\\.[0-9]+)?|(?<![0-9])[0-9]+\\.[0-9]{1,6}(?![0-9])|[0-9]+(?:\\.[0-9]+)? ?(?:[万亿]|元|%|美元)");

    private static final Pattern DOCUMENT = Pattern.compile("(?:第|[〔(][0-9]{4}[〕)])[0-9]+(?:-[0-9]+)*号(?!码)");

    private final BitSet characters = new BitSet();

    private FixedNumbers() {}

    static FixedNumbers in(String plain) {
        var numbers = new FixedNumbers();
        numbers.add(CODE.matcher(plain).results().filter(FixedNumbers::isRight));
        numbers.add(AMOUNT.matcher(plain).results());
        numbers.add(DOCUMENT.matcher(plain).results());
        return numbers;
    }

    boolean cover(Span number) {
        return characters.nextClearBit(number.from()) >= number.to();
    }

    private void add(Stream<MatchResult> numbers) {
        numbers.forEach(number -> characters.set(number.start(), number.end()));
    }

    private static boolean isRight(MatchResult code) {
        return RegistrationNumber.parse(code.group()).isPresent()
                || UnifiedSocialCreditCode.parse(code.group()).isPresent();
    }
}
