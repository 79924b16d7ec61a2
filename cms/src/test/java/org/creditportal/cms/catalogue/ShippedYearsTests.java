package org.creditportal.cms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The years that come with the program.
class ShippedYearsTests {

    @ParameterizedTest
    @DisplayName("R3: each year as it was arranged: its document, its days made up for, its working days")
    @CsvSource(delimiter = '|', textBlock = """
            2017 | 国办发明电〔2016〕17号 | 249 | 2017-01-22 2017-02-04 2017-04-01 2017-05-27 2017-09-30
            2018 | 国办发明电〔2017〕12号 | 250 | 2018-02-11 2018-02-24 2018-04-08 2018-04-28 2018-09-29 2018-09-30 2018-12-29
            2019 | 国办发明电〔2019〕3号 | 250 | 2019-02-02 2019-02-03 2019-04-28 2019-05-05 2019-09-29 2019-10-12
            2020 | 国办发明电〔2020〕1号 | 249 | 2020-01-19 2020-02-03 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10
            2021 | 国办发明电〔2020〕27号 | 250 | 2021-02-07 2021-02-20 2021-04-25 2021-05-08 2021-09-18 2021-09-26 2021-10-09
            2022 | 国办发明电〔2021〕11号 | 249 | 2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09
            2023 | 国办发明电〔2022〕16号 | 249 | 2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08
            2024 | 国办发明电〔2023〕7号 | 251 | 2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
            2025 | 国办发明电〔2024〕12号 | 248 | 2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
            2026 | 国办发明电〔2025〕7号 | 248 | 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10
            """)
    void areAsArranged(int year, String document, int workingDays, String worked) {
        var known = ShippedYears.all().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();

        assertThat(known.source()).contains(document);
        assertThat(known.workingDays()).isEqualTo(workingDays);
        assertThat(known.daysWorked())
                .containsExactlyElementsOf(Arrays.stream(worked.split(" ", -1))
                        .map(LocalDate::parse)
                        .collect(Collectors.toList()));
    }

    @Test
    void areTheYearsFrom2017To2026() {
        assertThat(ShippedYears.all().stream().map(CalendarYear::year))
                .containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }
}
