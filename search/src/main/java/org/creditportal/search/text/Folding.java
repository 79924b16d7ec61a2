package org.creditportal.search.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/// Makes writings of the same text equal: traditional and simplified, full and half width, upper and lower case.
public final class Folding {

    /// Distance from a full-width form (U+FF01 to U+FF5E) to the ASCII character it stands for.
    private static final int WIDTH_OFFSET = 0xFF01 - '!';

    /// Folded form per character, 0 where not computed yet; a race only computes a value twice.
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

    private Folding() {}

    /// Folds character by character, so that the result has the length of the input in UTF-16 units and a position in
    /// one is the same position in the other. White space and control characters become U+0020, a lone surrogate
    /// becomes U+FFFD. Folding twice changes nothing more.
    public static String fold(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            if (!Character.isSurrogate(folded[i])) {
                folded[i] = foldedForm(folded[i]);
            } else if (i + 1 < folded.length && Character.isSurrogatePair(folded[i], folded[i + 1])) {
                i++;
            } else {
                folded[i] = '\uFFFD';
            }
        }
        return new String(folded);
    }

    /// The folded text without white space, the form in which names, codes and queries are compared.
    static String compact(String text) {
        return fold(text).replace(" ", "");
    }

    private static char foldedForm(char c) {
        if (KNOWN[c] == 0) {
            KNOWN[c] = foldOnce(c);
        }
        return KNOWN[c];
    }

    private static char foldOnce(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return Character.toLowerCase((char) (c - WIDTH_OFFSET));
        }
        return simplified(Character.toLowerCase(c));
    }

    /// The table of the library has chains such as 薴 → 苧 → 苎, which are followed to their end.
    private static char simplified(char c) {
        var simple = ZhConverterUtil.toSimple(String.valueOf(c));
        if (simple.length() != 1 || simple.charAt(0) == c) {
            return c;
        }
        return simplified(simple.charAt(0));
    }
}
