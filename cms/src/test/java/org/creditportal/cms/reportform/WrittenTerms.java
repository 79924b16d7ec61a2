package org.creditportal.cms.reportform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creditportal.cms.vocabulary.FullWidth;
import org.creditportal.cms.vocabulary.ValidityPeriod;

/// Days and validities in all writings.
final class WrittenTerms {

    private static final List<Function<LocalDate, String>> WRITINGS = List.of(
            LocalDate::toString,
            day -> day.format(DateTimeFormatter.ofPattern("y/M/d")),
            day -> day.format(DateTimeFormatter.ofPattern("y.MM.dd")),
            day -> day.format(DateTimeFormatter.ofPattern("y年M月d日")),
            day -> day.format(DateTimeFormatter.ofPattern("y 年 M 月 d 日")),
            day -> day.format(DateTimeFormatter.BASIC_ISO_DATE),
            day -> FullWidth.of(day.toString()),
            day -> day + " 00:00:00");

    private static final List<String> NUMBERS = List.of("一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    private WrittenTerms() {}

    record Day(LocalDate value, String text) {}

    /// A validity that is counted from a day of decision, and its writing.
    interface Validity {

        ValidityPeriod from(LocalDate decidedOn);

        String writtenFor(LocalDate decidedOn);
    }

    static Arbitrary<Day> days() {
        return Combinators.combine(dates(), Arbitraries.of(WRITINGS))
                .as((date, writing) -> new Day(date, writing.apply(date)));
    }

    static Arbitrary<Validity> validities() {
        return Arbitraries.oneOf(terms(), ends(), spans(), unending());
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Validity> terms() {
        var number = Arbitraries.integers().between(1, 12);
        return Combinators.combine(number, number, Arbitraries.of(Term.values()))
                .as(WrittenTerms::term);
    }

    private static Validity term(int years, int months, Term term) {
        var all = (term.hasYears() ? 12 * years : 0) + (term.hasMonths() ? months : 0);
        return validity(
                decidedOn ->
                        new ValidityPeriod(decidedOn, decidedOn.plusMonths(all).minusDays(1)),
                decidedOn -> term.write(years, months));
    }

    private static Arbitrary<Validity> ends() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.of("至%s", "到 %s", "截至%s", "截止到%s", "至%s止"),
                        Arbitraries.of(WRITINGS))
                .as((days, frame, writing) -> validity(
                        decidedOn -> new ValidityPeriod(decidedOn, decidedOn.plusDays(days)),
                        decidedOn -> frame.formatted(writing.apply(decidedOn.plusDays(days)))));
    }

    private static Arbitrary<Validity> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(-500, 500),
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.of("%s至%s", "自%s起至%s止", "%s ~ %s", "从%s到%s"),
                        Arbitraries.of(WRITINGS))
                .as((later, days, frame, writing) -> validity(
                        decidedOn -> new ValidityPeriod(
                                decidedOn.plusDays(later),
                                decidedOn.plusDays(later).plusDays(days)),
                        decidedOn -> frame.formatted(
                                writing.apply(decidedOn.plusDays(later)),
                                writing.apply(decidedOn.plusDays(later).plusDays(days)))));
    }

    private static Arbitrary<Validity> unending() {
        return Arbitraries.of("长期", "永久", "长期有效", " 长 期 ")
                .map(text -> validity(decidedOn -> new ValidityPeriod(decidedOn, null), decidedOn -> text));
    }

    private static Validity validity(Function<LocalDate, ValidityPeriod> days, Function<LocalDate, String> writing) {
        return new Validity() {
            @Override
            public ValidityPeriod from(LocalDate decidedOn) {
                return days.apply(decidedOn);
            }

            @Override
            public String writtenFor(LocalDate decidedOn) {
                return writing.apply(decidedOn);
            }
        };
    }

    private enum Term {
        YEARS,
        MONTHS,
        BOTH,
        YEARS_IN_WORDS,
        MONTHS_IN_WORDS;

        boolean hasYears() {
            return this != MONTHS && this != MONTHS_IN_WORDS;
        }

        boolean hasMonths() {
            return this != YEARS && this != YEARS_IN_WORDS;
        }

        String write(int years, int months) {
            return switch (this) {
                case YEARS -> years + "年";
                case MONTHS -> months + " 个月";
                case BOTH -> FullWidth.of(String.valueOf(years)) + "年" + months + "个月";
                case YEARS_IN_WORDS -> NUMBERS.get(years - 1) + "年";
                case MONTHS_IN_WORDS -> NUMBERS.get(months - 1) + "个月";
            };
        }
    }
}
