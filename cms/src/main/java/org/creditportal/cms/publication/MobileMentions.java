package org.creditportal.cms.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Mobile numbers of China: 11 digits that begin with 13 to 19, in one piece, in groups of three and more, or digit by
/// digit; after a country code too.
final class MobileMentions {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![0-9])|(?<=(?<![0-9])(?:0086|86|0)))1[ .-]{0,3}[3-9](?:[ .)-]{0,3}[0-9]){9}(?![0-9])");

    private static final Pattern GROUPS = Pattern.compile("[^0-9]+");
    private static final Pattern YEAR = Pattern.compile("19[0-9]{2}");
    private static final int PREFIX = 3;
    private static final int LONGEST_BEFORE = 20;

    private MobileMentions() {}

    static List<Span> in(String plain) {
        var spans = new ArrayList<Span>();
        var number = NUMBER.matcher(plain);
        var at = 0;
        while (number.find(at)) {
            var found = isWrittenAsOne(plain, number.start(), number.end());
            at = found ? number.end() : number.start() + 1;
            if (found) {
                spans.add(new Span(FindingKind.MOBILE, number.start(), number.end()));
            }
        }
        return spans;
    }

    private static boolean isWrittenAsOne(String plain, int from, int to) {
        var before = plain.substring(Math.max(0, from - LONGEST_BEFORE), from);
        return !Codes.goOnIn(before)
                && bracketIsRight(plain, from, to)
                && groupsAreRight(GROUPS.split(plain.substring(from, to)));
    }

    /// `(138)00138000`: nothing else is written in brackets.
    private static boolean bracketIsRight(String plain, int from, int to) {
        var bracket = plain.substring(from, to).indexOf(')');
        return bracket < 0 || (bracket == PREFIX && from > 0 && plain.charAt(from - 1) == '(');
    }

    /// Groups of two are days, months and thousands in small; a group of four may be a year.
    private static boolean groupsAreRight(String[] groups) {
        if (YEAR.matcher(groups[0]).matches()) {
            return false;
        }
        var shortest = groups[0].length();
        var longest = shortest;
        for (var group : groups) {
            shortest = Math.min(shortest, group.length());
            longest = Math.max(longest, group.length());
        }
        return shortest >= PREFIX || longest == 1;
    }
}
