package org.creditportal.cms.reportform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What a spreadsheet cell says, as a person would have typed it.
final class XlsxText {

    /// Number formats built into Excel, Chinese ones included, that show a date.
    private static final Pattern DATE_FORMAT_ID = Pattern.compile("1[4-7]|22|2[7-9]|3[0146]|35|5[0-478]");

    /// Parts of a number format that show themselves.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern DATE_LETTER = Pattern.compile("[yYdD]");

    /// A spreadsheet number is exact up to 15 digits; what is longer is shown with an exponent, as spreadsheets do.
    private static final int EXACT_DIGITS = 15;

    /// 9999-12-31, the last day Excel knows.
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private XlsxText() {}

    static boolean isFormula(Cell cell) {
        return cell.getFormula() != null;
    }

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell) : number(cell.asNumber());
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case FORMULA -> isFormula(cell) ? "=" + cell.getFormula() : raw(cell.getRawValue());
            case STRING, ERROR, EMPTY -> raw(cell.getRawValue());
        };
    }

    private static String raw(@Nullable String text) {
        return text == null ? "" : XlsxEscape.decode(text);
    }

    private static String number(BigDecimal number) {
        var isExact = number.precision() - number.scale() <= EXACT_DIGITS && number.scale() <= EXACT_DIGITS;
        return isExact
                ? number.stripTrailingZeros().toPlainString()
                : number.round(new MathContext(EXACT_DIGITS)).toString();
    }

    private static boolean isDate(Cell cell) {
        var serial = cell.asNumber();
        return serial.signum() > 0 && serial.compareTo(LAST_DAY) < 0 && hasDateFormat(cell);
    }

    private static boolean hasDateFormat(Cell cell) {
        if (cell.getDataFormatId() == null) {
            return false;
        }
        var format = raw(cell.getDataFormatString());
        return DATE_FORMAT_ID.matcher(cell.getDataFormatId().toString()).matches()
                || DATE_LETTER.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private static String date(Cell cell) {
        var date = cell.asDate();
        var day = date.toLocalDate().toString();
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + date.toLocalTime();
    }
}
