package org.creditportal.cms.reportform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.cms.vocabulary.HalfWidth;

/// A day as people write it: `2026-08-02`, `2026/6/24`, `2026.5.9`, `2026年5月9日`, `20260509`, with midnight behind it or
/// not.
final class WrittenDate {

    /// One of each writing, to show.
    static final List<String> EXAMPLES = List.of("2024-11-12", "2024/11/12", "2024.11.12", "2024年11月12日", "20241112");

    private static final String MIDNIGHT = "(?:[ T]?0?0:00(?::00(?:\\.0+)?)?)?";
    private static final List<Pattern> WRITINGS = List.of(
            Pattern.compile("(?<year>[0-9]{4})(?<gap>[-/.])(?<month>[0-9]{1,2})\\k<gap>(?<day>[0-9]{1,2})" + MIDNIGHT),
            Pattern.compile("(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日" + MIDNIGHT),
            Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})" + MIDNIGHT));

    /// A day as spreadsheets count it, when its cell has lost the format of a date: 27 to 273 years after 1900.
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(?:\\.0+)?");

    private static final Pattern SPACE_IN_CHINESE = Pattern.compile(" *([年月日]) *");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private WrittenDate() {}

    static LocalDate parse(String text) throws UnreadableCellException {
        var plain = SPACE_IN_CHINESE.matcher(HalfWidth.of(text).strip()).replaceAll("$1");
        for (var writing : WRITINGS) {
            var date = writing.matcher(plain);
            if (date.matches()) {
                return day(date);
            }
        }
        throw new UnreadableCellException(
                SERIAL.matcher(plain).matches()
                        ? "是表格软件里日期的内部数字，不是日期。请把单元格格式改为“日期”，或者写成“2026-08-02”这样的年-月-日。"
                        : "不是能识别的日期。请写成“2026-08-02”这样的年-月-日，不带时刻。");
    }

    private static LocalDate day(Matcher date) throws UnreadableCellException {
        var year = number(date, "year");
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnreadableCellException("年份应在 %d 至 %d 之间；没有止日的写“长期”。".formatted(FIRST_YEAR, LAST_YEAR));
        }
        try {
            return LocalDate.of(year, number(date, "month"), number(date, "day"));
        } catch (DateTimeException impossible) {
            throw new UnreadableCellException("日历上没有这一天。请核对月份和日期。");
        }
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}
