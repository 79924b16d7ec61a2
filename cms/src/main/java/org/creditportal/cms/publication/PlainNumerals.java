package org.creditportal.cms.publication;

import java.util.Locale;
import org.creditportal.cms.vocabulary.HalfWidth;

/// A text of the same length in which digits, letters, spaces, dashes and brackets of every script and width are
/// written
/// in ASCII, so that one pattern finds all writings of a number at its index in the original.
final class PlainNumerals {

    private PlainNumerals() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var character = text.codePointAt(at);
            plain.append(plain(character)).repeat(' ', Character.charCount(character) - 1);
        }
        return plain.toString();
    }

    private static char plain(int character) {
        var digit = Character.digit(character, 10);
        if (digit >= 0) {
            return Character.forDigit(digit, 10);
        }
        return Character.isBmpCodePoint(character) ? plain((char) character) : '|';
    }

    /// Lines and cells of tables part numbers; a soft break or an invisible mark does not.
    private static char plain(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> '\n';
            case Character.SPACE_SEPARATOR, Character.FORMAT -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> symbol(HalfWidth.of(Character.toString(character)).charAt(0));
        };
    }

    private static char symbol(char character) {
        return switch (character) {
            case '[', '【' -> '(';
            case ']', '】' -> ')';
            case '−' -> '-';
            case '·', '・', '•' -> '.';
            default -> Character.toString(character).toUpperCase(Locale.ROOT).charAt(0);
        };
    }
}
