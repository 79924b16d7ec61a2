package org.creditportal.cms.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds everything in a free text that looks like a citizen identity number: 17 digits and a check character with a
/// possible date in digits 7 to 14, whatever the division and whether or not the check character is right.
///
/// It is found in any digits of Unicode, with white space, dashes or dots between its characters, and inside a longer
/// run.
public final class IdentityMentions {

    /// A place in a text.
    ///
    /// @param from index of its first `char`
    /// @param to index behind its last `char`
    /// @param shownStart its first four characters, in ASCII
    /// @param shownEnd its last four characters, in ASCII
    public record Mention(int from, int to, String shownStart, String shownEnd) {}

    /// A look-ahead, so that numbers that overlap are all found.
    private static final Pattern NUMBER = Pattern.compile(
            "(?=[0-9]{6}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X])");

    private static final int LENGTH = 18;
    private static final int SHOWN = 4;

    private IdentityMentions() {}

    public static boolean areIn(String text) {
        return NUMBER.matcher(Digits.of(text).characters()).find();
    }

    /// In order; numbers that overlap are one mention.
    public static List<Mention> in(String text) {
        var digits = Digits.of(text);
        var number = NUMBER.matcher(digits.characters());
        var mentions = new ArrayList<Mention>();
        var first = -1;
        var end = -1;
        while (number.find()) {
            if (first >= 0 && number.start() >= end) {
                mentions.add(mention(digits, first, end));
            }
            first = number.start() < end ? first : number.start();
            end = number.start() + LENGTH;
        }
        if (first >= 0) {
            mentions.add(mention(digits, first, end));
        }
        return mentions;
    }

    private static Mention mention(Digits digits, int first, int end) {
        return new Mention(
                digits.start(first),
                digits.end(end - 1),
                digits.characters().substring(first, first + SHOWN),
                digits.characters().substring(end - SHOWN, end));
    }
}
