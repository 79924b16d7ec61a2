package org.creditportal.cms.reportform;

/// A whole number up to 99, as people write terms: `3`, `三`, `两`, `十二`, `二十`.
final class ChineseNumber {

    /// A pattern of what [#of(String)] understands, and little more.
    static final String PATTERN = "[0-9]{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';

    private ChineseNumber() {}

    /// @param text matches [#PATTERN]
    static int of(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var ten = text.indexOf(TEN);
        if (ten < 0) {
            return digit(text);
        }
        var tens = ten == 0 ? 1 : digit(text.substring(0, ten));
        var ones = ten == text.length() - 1 ? 0 : digit(text.substring(ten + 1));
        return 10 * tens + ones;
    }

    private static int digit(String text) {
        return text.equals("两") ? 2 : DIGITS.indexOf(text);
    }
}
