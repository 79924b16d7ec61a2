package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Instants and days as programs and people read them.
class TimesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T16:00:00.000Z",
                "2026-11-22T15:59:59.999Z",
                "2026-01-01T00:00:00.010Z",
                "2028-02-29T23:00:00.100Z"
            })
    void writesEveryMillisecondForPrograms(String text) {
        assertThat(Times.program(Instant.parse(text))).isEqualTo(text);
    }

    @Test
    void writesTheHourOfShanghaiForPeople() {
        assertThat(Times.minute(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo("2026年11月23日 00:00:00");
    }

    @Test
    void callsMidnightTheEndOfTheDayBefore() {
        assertThat(Times.end(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo("2026年11月22日 24:00");
        assertThat(Times.end(Instant.parse("2026-11-22T16:00:01Z"))).isEqualTo("2026年11月23日 00:00:01");
        assertThat(Times.dayOf(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo("2026年11月23日");
    }

    @Test
    void saysHowLongSomethingIsValid() {
        var first = LocalDate.of(2026, 8, 2);

        assertThat(Times.validity(first, LocalDate.of(2029, 8, 1))).isEqualTo("2026年8月2日 至 2029年8月1日");
        assertThat(Times.validity(first, null)).isEqualTo("2026年8月2日 起长期有效");
    }
}
