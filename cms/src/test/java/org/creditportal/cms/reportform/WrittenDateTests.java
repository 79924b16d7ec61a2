package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditportal.cms.vocabulary.FullWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @CsvSource({
        "2026-08-02, 2026-08-02",
        "2026/6/24, 2026-06-24",
        "2026年5月9日, 2026-05-09",
        "2026.5.9, 2026-05-09",
        "20260509, 2026-05-09",
        "2026-08-02 00:00, 2026-08-02",
        "2026-08-02T00:00:00, 2026-08-02",
        "2026/8/2 0:00:00, 2026-08-02",
        "２０２６－０８－０２, 2026-08-02",
        "2026 年 5 月 9 日, 2026-05-09",
        "2024-02-29, 2024-02-29"
    })
    void readsDaysAsPeopleWriteThem(String text, LocalDate day) throws UnreadableCellException {
        assertThat(WrittenDate.parse(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-04-31",
                "20260431",
                "2026年2月30日",
                "2026-8",
                "2026-08/02",
                "26.8.2",
                "08/02/2026",
                "2026-08-02 13:30",
                "1026-08-02",
                "9999-12-31",
                "46000",
                "昨天",
                "2026-08-02起"
            })
    void refusesImpossibleAndUnclearDays(String text) {
        assertThatExceptionOfType(UnreadableCellException.class)
                .isThrownBy(() -> WrittenDate.parse(text))
                .satisfies(problem ->
                        assertThat(problem.getMessage()).endsWith("。").doesNotContain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45608", "46236.0"})
    void explainsDaysThatLostTheirFormat(String serial) {
        assertThatExceptionOfType(UnreadableCellException.class)
                .isThrownBy(() -> WrittenDate.parse(serial))
                .withMessageContaining("单元格格式改为“日期”");
    }

    @Property
    void readsEveryDayInEveryWriting(@ForAll("days") LocalDate day) throws UnreadableCellException {
        var year = day.getYear();
        var month = day.getMonthValue();
        var date = day.getDayOfMonth();
        assertThat(WrittenDate.parse(day.toString())).isEqualTo(day);
        assertThat(WrittenDate.parse("%d/%d/%d".formatted(year, month, date))).isEqualTo(day);
        assertThat(WrittenDate.parse("%d.%02d.%d".formatted(year, month, date))).isEqualTo(day);
        assertThat(WrittenDate.parse("%d年%d月%d日".formatted(year, month, date))).isEqualTo(day);
        assertThat(WrittenDate.parse("%d%02d%02d".formatted(year, month, date))).isEqualTo(day);
        assertThat(WrittenDate.parse(FullWidth.of(day.toString()))).isEqualTo(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
