package org.creditportal.portal.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/// A day of decision and a validity, written as people write them.
///
/// @param day for example `2025/6/24`
/// @param year for the number of the document
/// @param validity for example `3年` or `至2028-12-31`
record WrittenDecision(String day, int year, String validity) {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 30);
    private static final LocalDate LAST_OF_FUTURE = LocalDate.of(2027, 3, 31);
    private static final int FUTURE_IN_HUNDRED = 2;

    static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd"),
            DateTimeFormatter.ofPattern("uuuu/M/d"),
            DateTimeFormatter.ofPattern("uuuu年M月d日"),
            DateTimeFormatter.ofPattern("uuuu.M.d"));

    /// How often each form of validity comes, in a hundred.
    private enum Validity {
        THREE_YEARS(42),
        UNENDING(8),
        UNTIL(17),
        BETWEEN(12),
        TWO_YEARS(12),
        ONE_YEAR(6),
        SIX_MONTHS(3);

        private final int inHundred;

        Validity(int inHundred) {
            this.inHundred = inHundred;
        }

        private static Validity of(int place) {
            var rest = place;
            for (var validity : values()) {
                rest -= validity.inHundred;
                if (rest < 0) {
                    return validity;
                }
            }
            return SIX_MONTHS;
        }

        private String from(LocalDate day) {
            return switch (this) {
                case THREE_YEARS -> "3年";
                case UNENDING -> "长期";
                case UNTIL -> "至" + end(day);
                case BETWEEN -> day + "至" + end(day);
                case TWO_YEARS -> "2年";
                case ONE_YEAR -> "1年";
                case SIX_MONTHS -> "6个月";
            };
        }

        private static LocalDate end(LocalDate day) {
            return day.plusYears(3).minusDays(1);
        }
    }

    static WrittenDecision some(Random random) {
        var future = random.nextInt(100) < FUTURE_IN_HUNDRED;
        var day = future ? between(random, LAST, LAST_OF_FUTURE) : between(random, FIRST, LAST);
        var validity = Validity.of(random.nextInt(100));
        return new WrittenDecision(
                day.format(DAYS.get(random.nextInt(DAYS.size()))), day.getYear(), validity.from(day));
    }

    private static LocalDate between(Random random, LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
