package org.creditportal.cms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds of working days whatever the term (R3).
class WorkingDayPropertyTests {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(ShippedYears.all());
    private static final LocalDate FIRST = LocalDate.of(2016, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    /// Any day after which 250 working days are known.
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(FIRST, LAST))
                .map(FIRST::plusDays);
    }

    @Property
    void addsUp(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 120) int one,
            @ForAll @IntRange(min = 1, max = 120) int other) {
        assertThat(CALENDAR.plus(CALENDAR.plus(from, one), other)).isEqualTo(CALENDAR.plus(from, one + other));
    }

    @Property
    void endsOnAWorkingDayWithSoManyBetween(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 250) int plus) {
        var day = CALENDAR.plus(from, plus);

        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
        assertThat(CALENDAR.countBetween(from, day)).isEqualTo(plus);
        assertThat(CALENDAR.countBetween(from, day.minusDays(1))).isEqualTo(plus - 1);
    }

    @Property
    void neverEndsEarlierForALaterBeginningOrALongerTerm(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 249) int plus) {
        var day = CALENDAR.plus(from, plus);

        assertThat(CALENDAR.plus(from.plusDays(1), plus)).isAfterOrEqualTo(day);
        assertThat(CALENDAR.plus(from, plus + 1)).isAfter(day);
    }

    @Property
    void knowsNoWorkingDayBetweenADayAndTheNext(@ForAll("days") LocalDate day) {
        var next = CALENDAR.next(day);

        assertThat(next).isEqualTo(CALENDAR.plus(day, 1));
        assertThat(day.plusDays(1).datesUntil(next)).noneMatch(CALENDAR::isWorkingDay);
    }
}
