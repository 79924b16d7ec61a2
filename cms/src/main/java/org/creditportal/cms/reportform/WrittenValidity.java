package org.creditportal.cms.reportform;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.cms.vocabulary.HalfWidth;
import org.creditportal.cms.vocabulary.ValidityPeriod;

/// A validity as people write it, not yet counted from its day of decision.
sealed interface WrittenValidity {

    /// `3年`, `6个月`, `两年`, `1年6个月`: the last day is the one before the anniversary.
    record Term(Period length) implements WrittenValidity {

        @Override
        public ValidityPeriod startingOn(LocalDate decidedOn) {
            return new ValidityPeriod(decidedOn, decidedOn.plus(length).minusDays(1));
        }
    }

    /// `至2028-12-31`, the day included.
    record Until(LocalDate lastDay) implements WrittenValidity {

        @Override
        public ValidityPeriod startingOn(LocalDate decidedOn) throws UnreadableCellException {
            if (lastDay.isBefore(decidedOn)) {
                throw new UnreadableCellException("止日早于认定日期。请核对两个日期。");
            }
            return new ValidityPeriod(decidedOn, lastDay);
        }
    }

    /// `2025-12-17至2027-12-17`, both days included, whatever the day of decision.
    record Between(ValidityPeriod days) implements WrittenValidity {

        @Override
        public ValidityPeriod startingOn(LocalDate decidedOn) {
            return days;
        }
    }

    /// `长期`, `永久`.
    record Unending() implements WrittenValidity {

        @Override
        public ValidityPeriod startingOn(LocalDate decidedOn) {
            return new ValidityPeriod(decidedOn, null);
        }
    }

    /// One of each writing, to show.
    List<String> EXAMPLES = List.of("3年", "6个月", "1年6个月", "至2028-12-31", "2025-12-17至2027-12-17", "长期");

    Pattern UNENDING = Pattern.compile("(?:长期|永久)(?:有效)?");
    Pattern TERM = Pattern.compile("(?=.)(?:(?<years>%1$s)年)?(?:(?<months>%1$s)个月)?".formatted(ChineseNumber.PATTERN));
    Pattern UNTIL = Pattern.compile("(?:截至|截止至|截止到|截止|至|到)(?<end>[^至到]+?)止?");
    Pattern BETWEEN = Pattern.compile("[自从]?(?<begin>[^至到~〜—]+?)起?(?:至|到|~|〜|—{1,2})(?<end>[^至到~〜—]+?)止?");
    int MOST_YEARS = 100;

    /// The days it means for a decision of this day.
    ///
    /// @throws UnreadableCellException if it ends before it begins
    ValidityPeriod startingOn(LocalDate decidedOn) throws UnreadableCellException;

    static WrittenValidity parse(String text) throws UnreadableCellException {
        var plain = HalfWidth.of(text).strip();
        var compact = plain.replace(" ", "");
        if (UNENDING.matcher(compact).matches()) {
            return new Unending();
        }
        var term = TERM.matcher(compact);
        if (term.matches()) {
            return term(term);
        }
        var until = UNTIL.matcher(plain);
        return until.matches() ? new Until(WrittenDate.parse(until.group("end"))) : between(plain);
    }

    private static WrittenValidity term(Matcher term) throws UnreadableCellException {
        var length = Period.of(number(term, "years"), number(term, "months"), 0);
        if (length.isZero() || length.toTotalMonths() > 12 * MOST_YEARS) {
            throw new UnreadableCellException("期限应在 1 个月至 %d 年之间；没有止日的写“长期”。".formatted(MOST_YEARS));
        }
        return new Term(length);
    }

    private static int number(Matcher term, String group) {
        return Optional.ofNullable(term.group(group)).map(ChineseNumber::of).orElse(0);
    }

    private static WrittenValidity between(String plain) throws UnreadableCellException {
        var between = BETWEEN.matcher(plain);
        if (!between.matches()) {
            throw new UnreadableCellException("不是能识别的有效期。请写成“3年”“6个月”“至2028-12-31”“2025-12-17至2027-12-17”或“长期”。");
        }
        var begin = WrittenDate.parse(between.group("begin"));
        var end = WrittenDate.parse(between.group("end"));
        if (end.isBefore(begin)) {
            throw new UnreadableCellException("止日早于起日。请核对两个日期。");
        }
        return new Between(new ValidityPeriod(begin, end));
    }
}
