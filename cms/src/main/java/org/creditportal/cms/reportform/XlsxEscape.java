package org.creditportal.cms.reportform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a workbook writes characters that XML cannot hold: `_x0007_` (ST_Xstring, ECMA-376).
final class XlsxEscape {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\t\\n]]|_(?=x[0-9A-Fa-f]{4})");

    private XlsxEscape() {}

    static String decode(String text) {
        return ESCAPED.matcher(text).replaceAll(escape -> quoted((char) Integer.parseInt(escape.group(1), 16)));
    }

    static String encode(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    private static String quoted(char character) {
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
