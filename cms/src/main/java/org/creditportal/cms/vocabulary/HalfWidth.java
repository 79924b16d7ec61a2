package org.creditportal.cms.vocabulary;

/// Full-width writing (`９１Ａ`, ideographic space) as the ASCII it stands for.
public final class HalfWidth {

    /// Distance from `!` (U+0021) to its full-width form `！` (U+FF01), the same up to `~`.
    private static final int DISTANCE = '！' - '!';

    private HalfWidth() {}

    /// The text of the same length with every full-width form replaced.
    public static String of(String text) {
        return text.codePoints()
                .map(HalfWidth::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int of(int character) {
        if (character == '\u3000') {
            return ' ';
        }
        return character >= '！' && character <= '～' ? character - DISTANCE : character;
    }
}
