package org.creditportal.cms.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Bank cards: 13 to 19 digits with the prefix of an issuer and a right last digit (ISO/IEC 7812-1, Luhn), in one piece
/// or in the groups in which they are printed.
final class CardMentions {

    private static final Pattern RUN = Pattern.compile("[0-9]+(?:[ -]{1,3}[0-9]+)*");
    private static final Pattern GROUP = Pattern.compile("[0-9]+");

    /// UnionPay and its members, Visa, Mastercard, JCB, American Express, Diners Club, and two old series of Chinese
    /// banks, each with its lengths.
    private static final Pattern ISSUED = Pattern.compile("6[025][0-9]{14,17}|4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})"
            + "|(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}"
            + "|35(?:2[89]|[3-8][0-9])[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|955[89][0-9]{15}");

    private static final Pattern PRINTED = Pattern.compile(
            "[0-9]{13,19}|(?:[0-9]{4} )+[0-9]{1,4}|[0-9]{6} [0-9]{7,13}|[0-9]{4} [0-9]{6} [0-9]{4,5}|[0-9](?: [0-9])+");

    private static final int LONGEST = 19;
    private static final int LONGEST_BEFORE = 20;

    private CardMentions() {}

    static List<Span> in(String plain) {
        return RUN.matcher(plain)
                .results()
                .flatMap(run -> in(plain, run).stream())
                .toList();
    }

    private static List<Span> in(String plain, MatchResult run) {
        var groups =
                GROUP.matcher(plain).region(run.start(), run.end()).results().toList();
        var spans = new ArrayList<Span>();
        for (var first = 0; first < groups.size(); first++) {
            var last = last(groups, first);
            var from = groups.get(first).start();
            if (last.isPresent() && !Codes.goOnIn(plain.substring(Math.max(0, from - LONGEST_BEFORE), from))) {
                spans.add(
                        new Span(FindingKind.CARD, from, groups.get(last.get()).end()));
                first = last.get();
            }
        }
        return spans;
    }

    /// The last group of the longest card that begins with this one.
    private static Optional<Integer> last(List<MatchResult> groups, int first) {
        var most = Math.min(groups.size(), first + LONGEST);
        for (var end = most; end > first; end--) {
            var written =
                    groups.subList(first, end).stream().map(MatchResult::group).collect(Collectors.joining(" "));
            if (written.length() < 2 * LONGEST && isCard(written)) {
                return Optional.of(end - 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isCard(String written) {
        var number = written.replace(" ", "");
        return ISSUED.matcher(number).matches() && PRINTED.matcher(written).matches() && hasRightLastDigit(number);
    }

    /// Every second digit from the right counts twice, as the sum of its digits.
    private static boolean hasRightLastDigit(String number) {
        var sum = 0;
        for (var place = 0; place < number.length(); place++) {
            var digit = number.charAt(number.length() - 1 - place) - '0';
            sum += place % 2 == 0 ? digit : 2 * digit / 10 + 2 * digit % 10;
        }
        return sum % 10 == 0;
    }
}
