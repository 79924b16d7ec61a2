package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.creditportal.search.Cursor;
import org.creditportal.search.Sort;
import org.springframework.util.LinkedMultiValueMap;

/// What holds of search parameters whatever their values.
class SearchParameterPropertyTests {

    @Property
    void refusesEveryNameItDoesNotKnow(@ForAll @NotBlank String name, @ForAll String value) {
        Assume.that(name.length() > 1 && !name.matches("[A-Za-z]+"));

        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(ReaderProblem.class)
                .hasMessageStartingWith("有不被识别的参数。");
    }

    @Property
    void takesEverySizeFromOneToAHundredAndNoOther(@ForAll @IntRange(min = -200, max = 2000) int size) {
        if (size >= 1 && size <= 100) {
            assertThat(read("size", String.valueOf(size)).size()).isEqualTo(size);
        } else {
            assertThatThrownBy(() -> read("size", String.valueOf(size))).isInstanceOf(ReaderProblem.class);
        }
    }

    @Property
    void readsEveryDayOfFourDigitYears(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        var date = LocalDate.ofYearDay(year, day);

        assertThat(read("decidedFrom", date.toString()).decidedFrom()).isEqualTo(date);
    }

    @Property
    void takesAPlaceOnlyInItsOwnOrder(@ForAll Sort placed, @ForAll Sort asked, @ForAll long millis) {
        var after = new Cursor(placed, 0, millis, new UUID(1, 2));
        String[] given = {"q", "虚构", "sort", asked.name().toLowerCase(Locale.ROOT), "after", after.encode()};

        if (placed == asked) {
            assertThat(read(given).after()).isEqualTo(after);
        } else {
            assertThatThrownBy(() -> read(given)).isInstanceOf(ReaderProblem.class);
        }
    }

    @Property
    void refusesAPlaceThatIsNone(@ForAll String text) {
        assertThatThrownBy(() -> read("after", text)).isInstanceOf(ReaderProblem.class);
    }

    private static SearchParameters read(String... namesAndValues) {
        var given = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            given.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SearchParameterReader.read(given);
    }
}
