package org.creditportal.cms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The file of a year as an administrator hands it in.
@DisplayName("R3: the file of a year")
class CalendarFileTests {

    @Test
    void isRead() {
        var year = read(SampleYear.file(2031));

        assertThat(year.year()).isEqualTo(2031);
        assertThat(year.source()).isEqualTo("虚构发〔2030〕7号");
        assertThat(year.daysOff()).hasSize(6).contains(SampleYear.day(2031, 4, 4));
        assertThat(year.daysWorked()).containsExactly(SampleYear.day(2031, 4, 6));
    }

    @Test
    void isReadWhateverItsLineEndsAndWithAByteOrderMark() {
        var written = SampleYear.file(2031);

        assertThat(read("\uFEFF" + written.replace("\n", "\r\n") + "\r\n\r\n")).isEqualTo(read(written));
    }

    @Test
    void neednotNameItsSource() {
        assertThat(read(SampleYear.file(2031).replaceFirst("#.*\n", "")).source())
                .isNull();
    }

    @ParameterizedTest
    @DisplayName("is refused with the line and the fault")
    @CsvSource(delimiter = '|', textBlock = """
            2031-04-04,off | 2031-04-04,off,清明 | 第 4 行：应为两栏
            2031-04-04,off | 2031-04-04         | 第 4 行：应为两栏
            2031-04-04,off | 2031/4/4,off       | 第 4 行：第一栏应为 YYYY-MM-DD
            2031-04-04,off | 2031-02-30,off     | 第 4 行：第一栏应为 YYYY-MM-DD
            2031-04-04,off | 2031-04-04,OFF     | 第 4 行：第二栏只能是 off
            2031-04-04,off | 2031-01-01,work    | 第 4 行：2031-01-01 在第 3 行已经写过
            2031-04-04,off | 2030-12-31,off     | 第 4 行：2030-12-31 不在 2031 年
            2031-05-01,off | 2031-05-02,off     | 缺少 2031-05-01（劳动节）
            2031-10-03,off | 2031-10-04,off     | 缺少 2031-10-03（国庆节）
            虚构发〔2030〕7号 | 某文件            | 第 1 行：# source: 之后应为文号
            day,kind       | 日期,类别           | 第 2 行：应为表头 day,kind
            """)
    void isRefusedWithLineAndFault(String right, String wrong, String message) {
        assertRefused(SampleYear.file(2031).replace(right, wrong), message);
    }

    @Test
    void isRefusedWithAllItsFaultsAtOnce() {
        var file = SampleYear.file(2031)
                .replace("2031-04-04,off", "2031-04-04,maybe")
                .replace("2031-04-06,work", "someday,work");

        assertRefused(file, "第 4 行：第二栏只能是 off（放假）或 work（调休上班）。\n第 5 行：第一栏应为 YYYY-MM-DD 形式的日期。");
    }

    @Test
    void isRefusedWithoutRowsOrOutsideTheseCenturies() {
        assertRefused("", "应为表头 day,kind");
        assertRefused("day,kind\n", "文件中没有日期");
        assertRefused(SampleYear.file(1999), "年份应在 2000 到 2100 之间");
        assertRefused(SampleYear.file(2101), "年份应在 2000 到 2100 之间");
    }

    @Test
    void isRefusedInAnotherEncoding() {
        assertThatThrownBy(() -> CalendarFile.read(SampleYear.file(2031).getBytes(Charset.forName("GB18030"))))
                .isInstanceOf(RefusedCalendarException.class)
                .hasMessageContaining("不是 UTF-8");
    }

    @Test
    void repeatsNothingThatWasTyped() {
        assertThatThrownBy(() -> read(SampleYear.file(2031).replace("2031-04-04,off", "secret,secret")))
                .hasMessageNotContaining("secret");
    }

    private static CalendarYear read(String file) {
        return CalendarFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String file, String message) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RefusedCalendarException.class)
                .hasMessageContaining(message);
    }
}
