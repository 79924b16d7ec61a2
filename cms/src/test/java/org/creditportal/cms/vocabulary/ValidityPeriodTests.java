package org.creditportal.cms.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValidityPeriodTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    @Test
    @DisplayName(
            "A14, C1: visible from 00:00 of the first day until 24:00 of the last, Asia/Shanghai, to the millisecond")
    void isVisibleOnItsDaysInChina() {
        var window = new ValidityPeriod(DAY, LocalDate.of(2026, 2, 28)).window();
        assertThat(window.contains(Instant.parse("2026-02-26T15:59:59.999Z"))).isFalse();
        assertThat(window.contains(Instant.parse("2026-02-26T16:00:00.000Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2026-02-28T15:59:59.999Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2026-02-28T16:00:00.000Z"))).isFalse();
    }

    @Test
    void isVisibleOnItsOnlyDay() {
        var window = new ValidityPeriod(DAY, DAY).window();
        assertThat(window)
                .isEqualTo(new PublicationWindow(
                        Instant.parse("2026-02-26T16:00:00Z"), Instant.parse("2026-02-27T16:00:00Z")));
    }

    @Test
    void hasNoEndWithoutALastDay() {
        assertThat(new ValidityPeriod(DAY, null).window().until()).isNull();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ValidityPeriod(DAY, DAY.minusDays(1)));
    }

    @Property
    void overlapsWhatSharesADay(
            @ForAll @IntRange(max = 9) int first,
            @ForAll @IntRange(max = 9) int length,
            @ForAll @IntRange(max = 9) int otherFirst,
            @ForAll @IntRange(max = 9) int otherLength) {
        var shared = IntStream.rangeClosed(first, first + length)
                .anyMatch(day -> day >= otherFirst && day <= otherFirst + otherLength);
        assertThat(days(first, length).overlaps(days(otherFirst, otherLength))).isEqualTo(shared);
    }

    @Test
    void withoutEndOverlapsEverythingLater() {
        var endless = new ValidityPeriod(DAY, null);
        assertThat(endless.overlaps(new ValidityPeriod(DAY.plusYears(9), null))).isTrue();
        assertThat(endless.overlaps(new ValidityPeriod(DAY.minusDays(9), DAY.minusDays(1))))
                .isFalse();
        assertThat(new ValidityPeriod(DAY.minusDays(9), DAY).overlaps(endless)).isTrue();
    }

    private static ValidityPeriod days(int first, int length) {
        return new ValidityPeriod(DAY.plusDays(first), DAY.plusDays(first + (long) length));
    }
}
