package org.creditportal.cms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What every [CalendarYears] must do. An implementation's test extends this and begins each test with none.
public abstract class CalendarYearsContract {

    /// The store under test, empty.
    protected abstract CalendarYears years();

    @Test
    void keepsAYearAsItWasAdded() {
        var years = years();
        assertThat(years.add(SampleYear.of(2031), 1).block()).isTrue();

        var known = Objects.requireNonNull(years.newest(2031).block());

        assertThat(known.arrangement()).isEqualTo(SampleYear.of(2031));
        assertThat(known.version()).isOne();
        assertThat(known.year()).isEqualTo(2031);
    }

    @Test
    void keepsAYearWithoutSourceAndWithoutDaysWorked() {
        var years = years();
        var bare = new CalendarYear(2032, null, SampleYear.of(2032).daysOff(), Set.of());
        years.add(bare, 1).block();

        assertThat(Objects.requireNonNull(years.newest(2032).block()).arrangement())
                .isEqualTo(bare);
    }

    @Test
    void knowsNoYearThatWasNotAdded() {
        var years = years();
        years.add(SampleYear.of(2031), 1).block();

        assertThat(years.newest(2030).blockOptional()).isEmpty();
        assertThat(years.newest(2032).blockOptional()).isEmpty();
    }

    @Test
    @DisplayName("R3: a version is never replaced; the newest counts")
    void addsVersionsAndReplacesNone() {
        var years = years();
        years.add(SampleYear.of(2031), 1).block();

        assertThat(years.add(SampleYear.changed(2031), 1).block()).isFalse();
        assertThat(Objects.requireNonNull(years.newest(2031).block()).arrangement())
                .isEqualTo(SampleYear.of(2031));

        assertThat(years.add(SampleYear.changed(2031), 2).block()).isTrue();
        var known = Objects.requireNonNull(years.newest(2031).block());
        assertThat(known.version()).isEqualTo(2);
        assertThat(known.arrangement()).isEqualTo(SampleYear.changed(2031));
    }

    @Test
    void listsTheNewestOfEachYearInOrder() {
        var years = years();
        for (var year : List.of(2032, 2030, 2031)) {
            years.add(SampleYear.of(year), 1).block();
        }
        years.add(SampleYear.changed(2030), 2).block();

        assertThat(years.newest()
                        .map(known -> known.year() + " v" + known.version())
                        .collectList()
                        .block())
                .containsExactly("2030 v2", "2031 v1", "2032 v1");
    }

    @Test
    @DisplayName("R3: terms are counted by the newest versions")
    void countsByTheNewest() {
        var years = years();
        var from = LocalDate.of(2031, 10, 3);
        years.add(SampleYear.of(2031), 1).block();
        assertThat(Objects.requireNonNull(years.calendar().block()).plus(from, 1))
                .isEqualTo("2031-10-06");

        years.add(SampleYear.changed(2031), 2).block();

        assertThat(Objects.requireNonNull(years.calendar().block()).plus(from, 1))
                .isEqualTo("2031-10-07");
    }
}
