package org.creditportal.cms.subject;

/// The digits and `X`s of a text, without what may stand between the groups of one number.
final class Digits {

    /// Stands for everything that ends a number.
    private static final char BREAK = '|';

    /// With more than this between two digits, they belong to different numbers.
    private static final int WIDEST_GAP = 4;

    /// The letter, the multiplication sign, and what looks like them in Greek, Cyrillic and Roman numerals.
    private static final String X_FORMS = "XxＸｘ×ΧχХхⅩⅹ";

    /// Dots of all scripts that Unicode does not count as dashes; the minus sign too.
    private static final String DOTS = ".．。｡·・･•‧∙⋅−";

    private final StringBuilder characters = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private Digits(int size) {
        starts = new int[size];
        ends = new int[size];
    }

    static Digits of(String text) {
        var digits = new Digits(2 * text.length());
        var gap = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var character = text.codePointAt(at);
            if (isSeparator(character)) {
                gap++;
            } else {
                digits.addBreakIf(gap > WIDEST_GAP, at);
                digits.add(plain(character), at, at + Character.charCount(character));
                gap = 0;
            }
        }
        return digits;
    }

    /// In ASCII: `0` to `9`, `X`, and a mark wherever a number ends.
    String characters() {
        return characters.toString();
    }

    /// Index of the character's first `char` in the text.
    int start(int character) {
        return starts[character];
    }

    /// Index behind the character's last `char` in the text.
    int end(int character) {
        return ends[character];
    }

    private void addBreakIf(boolean far, int at) {
        if (far) {
            add(BREAK, at, at);
        }
    }

    private void add(char character, int from, int to) {
        starts[characters.length()] = from;
        ends[characters.length()] = to;
        characters.append(character);
    }

    private static char plain(int character) {
        var digit = Character.digit(character, 10);
        if (digit >= 0) {
            return Character.forDigit(digit, 10);
        }
        return X_FORMS.indexOf(character) >= 0 ? 'X' : BREAK;
    }

    private static boolean isSeparator(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || DOTS.indexOf(character) >= 0
                || isDashOrInvisible(character);
    }

    private static boolean isDashOrInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION, Character.CONNECTOR_PUNCTUATION, Character.FORMAT -> true;
            default -> false;
        };
    }
}
