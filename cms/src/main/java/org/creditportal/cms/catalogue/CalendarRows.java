package org.creditportal.cms.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of a year's file, below its header.
final class CalendarRows {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /// Days off by law in whatever year (《全国年节及纪念日放假办法》); a file without one is not whole.
    private static final Map<MonthDay, String> ALWAYS_OFF = Map.of(
            MonthDay.of(1, 1), "元旦",
            MonthDay.of(5, 1), "劳动节",
            MonthDay.of(10, 1), "国庆节",
            MonthDay.of(10, 2), "国庆节",
            MonthDay.of(10, 3), "国庆节");

    private final List<String> lines;
    private final int first;
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> worked = new TreeSet<>();
    private final List<CalendarFault> faults = new ArrayList<>();

    /// @param first index of the first row
    CalendarRows(List<String> lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    CalendarYear read(@Nullable String source) {
        for (var index = first; index < lines.size(); index++) {
            if (!lines.get(index).isEmpty()) {
                read(index + 1, lines.get(index).split(",", -1));
            }
        }
        refuseIfFaulty();
        var year = year();
        ALWAYS_OFF.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(day -> expectOff(day, year));
        refuseIfFaulty();
        return new CalendarYear(year, source, off, worked);
    }

    private void read(int line, String[] cells) {
        if (cells.length != 2) {
            fault(line, "应为两栏：日期和 off 或 work。");
            return;
        }
        day(cells[0]).ifPresentOrElse(day -> read(line, day, cells[1]), () -> fault(line, "第一栏应为 YYYY-MM-DD 形式的日期。"));
    }

    private void read(int line, LocalDate day, String kind) {
        var before = lineOf.putIfAbsent(day, line);
        if (before != null) {
            fault(line, day + " 在第 " + before + " 行已经写过。");
        }
        switch (kind) {
            case "off" -> off.add(day);
            case "work" -> worked.add(day);
            default -> fault(line, "第二栏只能是 off（放假）或 work（调休上班）。");
        }
    }

    /// The year of all rows.
    private int year() {
        if (lineOf.isEmpty()) {
            throw CalendarFile.refused(0, "文件中没有日期。");
        }
        var last = lineOf.keySet().stream().mapToInt(LocalDate::getYear).max().orElseThrow();
        lineOf.entrySet().stream()
                .filter(row -> row.getKey().getYear() != last)
                .sorted(Map.Entry.comparingByValue())
                .forEach(row -> fault(
                        row.getValue(), row.getKey() + " 不在 " + last + " 年。一个文件只含一年；" + "通知改动了上一年十二月的，请另行修订上一年的文件。"));
        refuseIfFaulty();
        if (last < FIRST_YEAR || last > LAST_YEAR) {
            throw CalendarFile.refused(0, "年份应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间。");
        }
        return last;
    }

    private void expectOff(Map.Entry<MonthDay, String> holiday, int year) {
        var day = holiday.getKey().atYear(year);
        if (!off.contains(day)) {
            fault(0, "缺少 " + day + "（" + holiday.getValue() + "）放假的一行：文件不完整。");
        }
    }

    private void fault(int line, String message) {
        faults.add(new CalendarFault(line, message));
    }

    private void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw new RefusedCalendarException(faults);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
