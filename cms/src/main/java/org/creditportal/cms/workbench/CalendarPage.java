package org.creditportal.cms.workbench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.MissingYearException;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.creditportal.cms.desk.Coming;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Month;
import org.creditportal.templates.workbench.Month.Day;
import org.creditportal.templates.workbench.Month.Mark;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Tone;

/// A month of what becomes public and leaves view.
///
/// @param calendar which days are worked
record CalendarPage(Visit visit, YearMonth month, LocalDate today, WorkingDayCalendar calendar) {

    Sheet of(List<Coming> coming) {
        var byDay = coming.stream().collect(Collectors.groupingBy(Coming::day));
        var blocks = new ArrayList<Block>();
        if (!isYearKnown()) {
            blocks.add(Note.of(Tone.CAUTION, visit.say("calendar.year-unknown", String.valueOf(month.getYear()))));
        }
        blocks.add(month(byDay));
        var heading = visit.say("calendar.heading", month.toString());
        return new Sheet(
                visit.bench(heading, Places.CALENDAR.path()),
                heading,
                null,
                visit.say("calendar.lead"),
                List.of(new Section("month", null, blocks)),
                List.of());
    }

    private Month month(Map<LocalDate, List<Coming>> byDay) {
        var weekdays = Stream.of(DayOfWeek.values())
                .map(day -> visit.say("weekday." + day.getValue()))
                .toList();
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                .toList();
        return new Month(
                month.toString(),
                weekdays,
                month.atDay(1).getDayOfWeek().getValue() - 1,
                days,
                turn("calendar.previous", month.minusMonths(1)),
                turn("calendar.next", month.plusMonths(1)));
    }

    private Anchor turn(String text, YearMonth to) {
        return new Anchor(visit.say(text, to.toString()), Places.CALENDAR.path() + "?month=" + to);
    }

    private Day day(LocalDate day, List<Coming> coming) {
        return new Day(
                String.valueOf(day.getDayOfMonth()),
                day + " " + visit.say("weekday." + day.getDayOfWeek().getValue()),
                isWorking(day),
                day.equals(today),
                coming.stream().map(this::mark).toList());
    }

    private Mark mark(Coming coming) {
        return new Mark(
                visit.say("coming." + coming.what(), name(coming), coming.count()), address(coming), tone(coming));
    }

    private String name(Coming coming) {
        return visit.say((coming.what().startsWith("announcement") ? "kind." : "list.") + coming.kind());
    }

    private static String address(Coming coming) {
        return switch (coming.what()) {
            case "entry-begins" -> "/workbench/entries?list=" + coming.kind() + "&begins=" + coming.day();
            case "entry-ends" -> "/workbench/entries?list=" + coming.kind() + "&ends=" + coming.day();
            case "notice-ends" -> "/workbench/entries?list=" + coming.kind() + "&state=noticed";
            default -> coming.count() == 1 ? "/workbench/announcements/" + coming.first() : "/workbench/announcements";
        };
    }

    private static Tone tone(Coming coming) {
        return coming.what().startsWith("announcement")
                ? Tone.PLAIN
                : Looks.of(ListKind.of(coming.kind()).orElseThrow());
    }

    private boolean isYearKnown() {
        try {
            calendar.isWorkingDay(month.atDay(1));
            return true;
        } catch (MissingYearException unknown) {
            return false;
        }
    }

    /// A year that is not known is not guessed (R3): no day of it is shown as off.
    private boolean isWorking(LocalDate day) {
        return !isYearKnown() || calendar.isWorkingDay(day);
    }
}
