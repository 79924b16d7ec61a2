package org.creditportal.cms.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.SampleYear;
import org.creditportal.cms.catalogue.ShippedYears;
import org.creditportal.cms.publication.Reckoning.Ends;
import org.creditportal.cms.publication.Reckoning.Unknown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/// What every [PublishedCalendar] must do. An implementation's test extends this.
public abstract class PublishedCalendarContract {

    /// What departments write; empty at first.
    protected abstract CalendarYears years();

    /// What readers read of it.
    protected abstract PublishedCalendar published();

    @Test
    @DisplayName("R3: a term ends on its working day, also years later")
    void endsATerm() {
        ship();

        assertThat(plus("2026-02-10", 20)).isEqualTo(new Ends(LocalDate.of(2026, 3, 16)));
        assertThat(plus("2016-12-31", 1)).isEqualTo(new Ends(LocalDate.of(2017, 1, 3)));
        assertThat(plus("2017-01-01", 1000)).isEqualTo(new Ends(LocalDate.of(2021, 1, 5)));
    }

    @Test
    @DisplayName("R3: a year that is missing is named, from the day on that needs it")
    void namesTheYearThatIsMissing() {
        ship();

        assertThat(plus("2026-12-30", 1)).isEqualTo(new Ends(LocalDate.of(2026, 12, 31)));
        assertThat(plus("2026-12-30", 2)).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.year()).isEqualTo(2027);
            assertThat(unknown.message()).contains("2027 年");
        });
        assertThat(plus("1949-10-01", 1))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.year()).isEqualTo(1949));
        assertThat(plus("9999-12-31", 1))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.year()).isEqualTo(10_000));
    }

    @Test
    void countsByTheNewestVersion() {
        years().add(SampleYear.of(2031), 1).block();
        assertThat(plus("2031-10-03", 1)).isEqualTo(new Ends(LocalDate.of(2031, 10, 6)));

        years().add(SampleYear.changed(2031), 2).block();

        assertThat(plus("2031-10-03", 1)).isEqualTo(new Ends(LocalDate.of(2031, 10, 7)));
    }

    private void ship() {
        Flux.fromIterable(ShippedYears.all())
                .concatMap(year -> years().add(year, 1))
                .blockLast();
    }

    private Reckoning plus(String from, int days) {
        return published().plus(LocalDate.parse(from), days).blockOptional().orElseThrow();
    }
}
