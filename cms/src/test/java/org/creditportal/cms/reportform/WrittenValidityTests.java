package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How written validities are counted (E4, E5, A14).
class WrittenValidityTests {

    private static final LocalDate DECIDED = LocalDate.of(2024, 11, 12);

    @Test
    @DisplayName("`3年` from 2024-11-12 ends on 2027-11-11")
    void endsOnTheDayBeforeTheAnniversary() throws UnreadableCellException {
        assertThat(read("3年", DECIDED)).isEqualTo(period("2024-11-12", "2027-11-11"));
    }

    @Test
    @DisplayName("Months likewise: 2024-08-31 + `6个月` → 2025-02-27")
    void countsMonthsAsYears() throws UnreadableCellException {
        assertThat(read("6个月", LocalDate.of(2024, 8, 31))).isEqualTo(period("2024-08-31", "2025-02-27"));
    }

    @ParameterizedTest
    @CsvSource({
        "1年, 2025-11-11",
        "三年, 2027-11-11",
        "两年, 2026-11-11",
        "十年, 2034-11-11",
        "十二个月, 2025-11-11",
        "二十五年, 2049-11-11",
        "１年, 2025-11-11",
        "1 年, 2025-11-11",
        "1年6个月, 2026-05-11",
        "一年六个月, 2026-05-11"
    })
    void readsTermsAsPeopleWriteThem(String text, LocalDate lastDay) throws UnreadableCellException {
        assertThat(read(text, DECIDED)).isEqualTo(new ValidityPeriod(DECIDED, lastDay));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"至2028-12-31", "到2028/12/31", "截至2028年12月31日", "截止 2028.12.31", "截止到20281231", "至2028-12-31止"})
    @DisplayName("`至X` begins on the decision day, X inclusive")
    void beginsOnTheDecisionDay(String text) throws UnreadableCellException {
        assertThat(read(text, DECIDED)).isEqualTo(period("2024-11-12", "2028-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-17至2027-12-17",
                "2025/12/17到2027/12/17",
                "2025年12月17日 至 2027年12月17日",
                "2025.12.17～2027.12.17",
                "2025-12-17—2027-12-17",
                "自2025-12-17起至2027-12-17止"
            })
    @DisplayName("`X至Y` as written, whatever the decision day")
    void takesARangeAsWritten(String text) throws UnreadableCellException {
        assertThat(read(text, DECIDED)).isEqualTo(period("2025-12-17", "2027-12-17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "永久", "长期有效", "永久有效", " 长 期 "})
    @DisplayName("`长期`/`永久` has no end")
    void hasNoEnd(String text) throws UnreadableCellException {
        assertThat(read(text, DECIDED)).isEqualTo(new ValidityPeriod(DECIDED, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "年",
                "0年",
                "101年",
                "6月",
                "一年半",
                "半年",
                "约三年",
                "3年左右",
                "2028-12-31",
                "2028-12-31前",
                "至长期",
                "至2028-02-30",
                "2025-12-17至",
                "2027-12-17至2025-12-17",
                "2025-12-17至2026-12-17至2027-12-17",
                "三十三百年",
                "2025-12-17-2027-12-17",
                "见文书"
            })
    void refusesWhatIsNotClear(String text) {
        assertThatExceptionOfType(UnreadableCellException.class)
                .isThrownBy(() -> WrittenValidity.parse(text))
                .satisfies(
                        problem -> assertThat(problem.getMessage()).isNotBlank().contains("。"));
    }

    @Test
    void refusesAnEndBeforeTheDecision() throws UnreadableCellException {
        var until = WrittenValidity.parse("至2024-11-11");
        assertThatExceptionOfType(UnreadableCellException.class).isThrownBy(() -> until.startingOn(DECIDED));
        assertThat(read("至2024-11-12", DECIDED)).isEqualTo(period("2024-11-12", "2024-11-12"));
    }

    @Property
    void everyTermIsPlusYearsAndMonthsMinusOneDay(
            @ForAll @IntRange(max = 30) int years,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(max = 4000) int day)
            throws UnreadableCellException {
        var decided = LocalDate.of(2020, 1, 1).plusDays(day);
        assertThat(read(months + "个月", decided).lastDay())
                .isEqualTo(decided.plusMonths(months).minusDays(1));
        assertThat(read(years + "年" + months + "个月", decided).lastDay())
                .isEqualTo(decided.plusMonths(12L * years + months).minusDays(1));
    }

    private static ValidityPeriod read(String text, LocalDate decidedOn) throws UnreadableCellException {
        return WrittenValidity.parse(text).startingOn(decidedOn);
    }

    private static ValidityPeriod period(String firstDay, String lastDay) {
        return new ValidityPeriod(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }
}
