package org.creditportal.portal.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionsTests {

    private static final int MANY = 10_000;
    private static final LocalDate PRESENT = LocalDate.of(2026, 11, 1);

    @Test
    void areMadeOnWorkingDaysMostly() {
        var weekends = days().stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                .count();
        assertThat(weekends).isBetween(1L, MANY * 5 / 100L);
        assertThat(on(DayOfWeek.MONDAY)).isGreaterThan(on(DayOfWeek.FRIDAY));
    }

    @Test
    void areMoreOfLateAndAFewAreYetToCome() {
        assertThat(years(2026)).isGreaterThan(years(2025));
        assertThat(years(2025)).isGreaterThan(years(2024));
        assertThat(days().stream().filter(PRESENT::isBefore).count()).isBetween(MANY / 100L, MANY * 3 / 100L);
    }

    @Test
    void lastForAllTermsThereAre() {
        var validities = decisions().stream().map(WrittenDecision::validity).toList();
        assertThat(validities).contains("3个月", "6个月", "1年", "2年", "3年", "长期");
        assertThat(validities).anyMatch(validity -> validity.startsWith("至"));
        assertThat(validities).anyMatch(validity -> validity.indexOf('至') > 0);
    }

    private static long on(DayOfWeek weekday) {
        return days().stream().filter(day -> day.getDayOfWeek() == weekday).count();
    }

    private static long years(int year) {
        return days().stream().filter(day -> day.getYear() == year).count();
    }

    private static List<LocalDate> days() {
        return decisions().stream().map(decision -> day(decision.day())).toList();
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(
                written.replaceAll("[年月/.]", "-").replace("日", ""), DateTimeFormatter.ofPattern("uuuu-M-d"));
    }

    private static List<WrittenDecision> decisions() {
        var random = new SplittableRandom(1);
        return IntStream.range(0, MANY)
                .mapToObj(place -> Decisions.some(random))
                .toList();
    }
}
