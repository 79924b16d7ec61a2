package org.creditportal.cms.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the State Council arranged for one calendar year (R3). Days that it does not name follow Monday to Friday.
///
/// @param source numbers of the documents, as `国办发明电〔2025〕7号`; `null` if whoever loaded it named none
/// @param daysOff in order
/// @param daysWorked made up for (调休), in order; all days lie in the year and none is both, or it is an
/// [IllegalArgumentException]
public record CalendarYear(int year, @Nullable String source, Set<LocalDate> daysOff, Set<LocalDate> daysWorked) {

    public CalendarYear {
        daysOff = Collections.unmodifiableSet(new TreeSet<>(daysOff));
        daysWorked = Collections.unmodifiableSet(new TreeSet<>(daysWorked));
        var number = year;
        if (Stream.of(daysOff, daysWorked).flatMap(Set::stream).anyMatch(day -> day.getYear() != number)) {
            throw new IllegalArgumentException("a day lies outside the year " + year);
        }
        if (!Collections.disjoint(daysOff, daysWorked)) {
            throw new IllegalArgumentException("a day of " + year + " is both off and worked");
        }
    }

    /// @param day in this year
    public boolean isWorkingDay(LocalDate day) {
        return daysWorked.contains(day) || (isMondayToFriday(day) && !daysOff.contains(day));
    }

    /// How many working days the year has.
    public long workingDays() {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isMondayToFriday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
