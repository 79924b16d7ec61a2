package org.creditportal.cms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Terms in working days, by the arrangements of the State Council.
class WorkingDayCalendarTests {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(ShippedYears.all());

    @ParameterizedTest
    @DisplayName("R3: terms over the long holidays of every year, with the days made up for them")
    @CsvSource({
        "2017-09-29,  3, 2017-10-10",
        "2018-07-30, 20, 2018-08-27",
        "2018-09-28,  1, 2018-09-29",
        "2018-12-28,  3, 2019-01-03",
        "2019-04-26,  5, 2019-05-06",
        "2019-04-30,  1, 2019-05-05",
        "2020-01-23,  1, 2020-02-03",
        "2021-02-10,  3, 2021-02-20",
        "2021-09-17,  3, 2021-09-23",
        "2022-09-30,  1, 2022-10-08",
        "2022-12-30,  1, 2023-01-03",
        "2023-04-28,  1, 2023-05-04",
        "2024-02-09,  7, 2024-02-26",
        "2024-09-30,  1, 2024-10-08",
        "2025-01-27, 10, 2025-02-17",
        "2025-12-31,  1, 2026-01-04",
        "2026-02-10, 20, 2026-03-16"
    })
    void endsATermOnItsWorkingDay(LocalDate from, int plus, LocalDate day) {
        assertThat(CALENDAR.plus(from, plus)).isEqualTo(day);
        assertThat(CALENDAR.countBetween(from, day)).isEqualTo(plus);
    }

    @Test
    @DisplayName("R3: a term that reaches into a year that is not known is an error that names the year")
    void namesTheYearThatIsMissing() {
        assertThat(CALENDAR.plus(LocalDate.of(2026, 12, 30), 1)).isEqualTo("2026-12-31");

        assertThatThrownBy(() -> CALENDAR.plus(LocalDate.of(2026, 12, 30), 2))
                .isInstanceOfSatisfying(
                        MissingYearException.class,
                        missing -> assertThat(missing.year()).isEqualTo(2027))
                .hasMessageContaining("2027 年");
        assertThatThrownBy(() -> CALENDAR.next(LocalDate.of(2026, 12, 31))).hasMessageContaining("2027 年");
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2016, 12, 30)))
                .hasMessageContaining("2016 年");
        assertThatThrownBy(() -> CALENDAR.countBetween(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 5)))
                .hasMessageContaining("2027 年");
    }

    @Test
    void beginsInAYearThatNobodyAsksAbout() {
        assertThat(CALENDAR.plus(LocalDate.of(2016, 12, 31), 1)).isEqualTo("2017-01-03");
    }

    @Test
    void hasNoTermWithoutAWorkingDay() {
        for (var days : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plus(LocalDate.of(2026, 3, 2), days));
        }
    }

    @Test
    void countsNothingBackwards() {
        assertThat(CALENDAR.countBetween(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)))
                .isZero();
        assertThat(CALENDAR.countBetween(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 2)))
                .isZero();
    }

    @Test
    void takesNoYearWithADayOfAnotherOrADayThatIsBoth() {
        var day = LocalDate.of(2026, 1, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2027, null, Set.of(day), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2027, null, Set.of(), Set.of(day)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2026, null, Set.of(day), Set.of(day)));
    }

    @Test
    void refusesTwoArrangementsOfOneYear() {
        var year = ShippedYears.all().getFirst();
        assertThatThrownBy(() -> WorkingDayCalendar.of(List.of(year, year))).isInstanceOf(IllegalStateException.class);
    }
}
