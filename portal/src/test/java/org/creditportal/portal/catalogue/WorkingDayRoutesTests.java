package org.creditportal.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a term ends, as readers ask.
@DisplayName("R3: working days in public")
class WorkingDayRoutesTests {

    private static final String ADDRESS = "/api/v1/calendar/working-days";

    private static final TestPortal PORTAL = TestPortal.start();

    @AfterAll
    static void stop() {
        PORTAL.close();
    }

    @Test
    void endATermOverTheSpringFestival() {
        var answer = PORTAL.get(ADDRESS + "?from=2026-02-10&plus=20");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"from\":\"2026-02-10\",\"plus\":20,\"day\":\"2026-03-16\"}");
    }

    @Test
    void areNamedWithTheYearThatIsMissing() {
        assertThat(PORTAL.get(ADDRESS + "?from=2026-12-30&plus=1")
                        .json()
                        .path("day")
                        .asString())
                .isEqualTo("2026-12-31");

        var answer = PORTAL.get(ADDRESS + "?from=2026-12-30&plus=2");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().path("detail").asString()).contains("2027 年");
    }

    @ParameterizedTest
    @DisplayName("R3: what is asked wrongly is 400 and says what is possible")
    @CsvSource({
        "'', 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10, 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10&plus=, 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10&plus=0, 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10&plus=-1, 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10&plus=1001, 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10&plus=99999999999999999999, 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10&plus=二十, 参数 plus 必须是 1 到 1000",
        "?from=2026-02-10&plus=1&plus=2, 参数 plus 只能出现一次",
        "?plus=20, 参数 from 必须给出",
        "?from=&plus=20, 参数 from 必须给出",
        "?from=2026-02-30&plus=20, 参数 from 必须是 YYYY-MM-DD",
        "?from=20260210&plus=20, 参数 from 必须是 YYYY-MM-DD",
        "?from=2026-02-10&plus=20&until=1, 参数 until 不被识别",
    })
    void areAskedForStrictly(String question, String detail) {
        var answer = PORTAL.get(ADDRESS + question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).startsWith(detail);
    }

    @Test
    void reachAsFarAsIsKnown() {
        assertThat(PORTAL.get(ADDRESS + "?from=2017-01-01&plus=1000")
                        .json()
                        .path("day")
                        .asString())
                .isEqualTo("2021-01-05");
        assertThat(PORTAL.get(ADDRESS + "?from=9999-12-31&plus=1").status()).isEqualTo(422);
        assertThat(PORTAL.get(ADDRESS + "?from=0001-01-01&plus=1").status()).isEqualTo(422);
    }
}
