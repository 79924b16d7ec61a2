package org.creditportal.cms.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts working days (工作日) by what the State Council arranged, days made up for included (R3). Days are those of
/// Asia/Shanghai. Every method needs the years of all days that it looks at; one that is not known is a
/// [MissingYearException] that names it.
public final class WorkingDayCalendar {

    private final Map<Integer, CalendarYear> years;

    private WorkingDayCalendar(Map<Integer, CalendarYear> years) {
        this.years = years;
    }

    /// @param years one arrangement a year, in any order
    public static WorkingDayCalendar of(Collection<CalendarYear> years) {
        return new WorkingDayCalendar(
                years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, Function.identity())));
    }

    public boolean isWorkingDay(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            throw new MissingYearException(day.getYear());
        }
        return year.isWorkingDay(day);
    }

    /// The first working day after this one.
    public LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// The working day on which a term of so many working days ends. The day from which it runs is not counted.
    ///
    /// @param workingDays from 1 on, else an [IllegalArgumentException]
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a term has one working day at least");
        }
        var day = from;
        for (var counted = 0; counted < workingDays; counted++) {
            day = next(day);
        }
        return day;
    }

    /// How many working days there are after `from` up to and including `until`; none if `until` is not later.
    public long countBetween(LocalDate from, LocalDate until) {
        return until.isAfter(from)
                ? from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }
}
