package org.creditportal.portal.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/// Days of decision and validities as registers hold them: more of late than long ago, most on the first days of a
/// week;
/// some over, most in force, a few yet to come.
final class Decisions {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_MONDAY = LocalDate.of(2026, 10, 26);
    private static final LocalDate LAST_MONDAY_OF_FUTURE = LocalDate.of(2027, 3, 29);
    private static final int FUTURE_IN_HUNDRED = 2;

    private static final Weighted<DayOfWeek> DAYS = Weighted.of(List.of(DayOfWeek.values()), Decisions::inHundred);
    private static final Weighted<Term> TERMS = Weighted.of(List.of(Term.values()), term -> term.inHundred);

    private Decisions() {}

    static WrittenDecision some(RandomGenerator random) {
        var day = monday(random).with(DAYS.pick(random));
        var format = WrittenDecision.DAYS.get(random.nextInt(WrittenDecision.DAYS.size()));
        return new WrittenDecision(
                day.format(format), day.getYear(), TERMS.pick(random).from(day, random));
    }

    /// The later one of two, for late ones are more.
    private static LocalDate monday(RandomGenerator random) {
        if (random.nextInt(100) < FUTURE_IN_HUNDRED) {
            return LAST_MONDAY.plusWeeks(random.nextInt(weeks(LAST_MONDAY, LAST_MONDAY_OF_FUTURE)));
        }
        var weeks = weeks(FIRST_MONDAY, LAST_MONDAY);
        var one = random.nextInt(weeks);
        var other = random.nextInt(weeks);
        return FIRST_MONDAY.plusWeeks(Math.max(one, other));
    }

    private static int weeks(LocalDate from, LocalDate until) {
        return (int) ChronoUnit.WEEKS.between(from, until);
    }

    private static int inHundred(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 24;
            case TUESDAY -> 23;
            case WEDNESDAY -> 20;
            case THURSDAY -> 18;
            case FRIDAY -> 12;
            case SATURDAY -> 2;
            case SUNDAY -> 1;
        };
    }

    private enum Term {
        THREE_MONTHS(2),
        SIX_MONTHS(4),
        ONE_YEAR(14),
        TWO_YEARS(16),
        THREE_YEARS(38),
        UNENDING(8),
        UNTIL(12),
        BETWEEN(6);

        /// A validity that has a beginning of its own begins within half a year.
        private static final int MOST_DELAY = 180;

        private static final int FEWEST_DAYS = 365;

        private final int inHundred;

        Term(int inHundred) {
            this.inHundred = inHundred;
        }

        private String from(LocalDate day, RandomGenerator random) {
            var begin = day.plusDays(random.nextInt(MOST_DELAY));
            return switch (this) {
                case THREE_MONTHS -> "3个月";
                case SIX_MONTHS -> "6个月";
                case ONE_YEAR -> "1年";
                case TWO_YEARS -> "2年";
                case THREE_YEARS -> "3年";
                case UNENDING -> "长期";
                case UNTIL -> "至" + end(day, random);
                case BETWEEN -> begin + "至" + end(begin, random);
            };
        }

        private static LocalDate end(LocalDate begin, RandomGenerator random) {
            return begin.plusDays(random.nextInt(FEWEST_DAYS, 3 * FEWEST_DAYS));
        }
    }
}
