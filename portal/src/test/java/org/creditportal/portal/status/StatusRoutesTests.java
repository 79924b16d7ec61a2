package org.creditportal.portal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Duration;
import java.util.List;
import org.creditportal.cms.publication.OpenWork;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Lag and drift as readers reach them.
class StatusRoutesTests {

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void saysThatAllIsWell() {
        portal.publish(entry(1).visible(NOON, NOON.plusSeconds(60))).at(NOON.plusSeconds(1));

        assertThat(status().toString())
                .isEqualTo("{\"asOf\":\"2026-03-02T04:00:00.000Z\",\"clock\":\"2026-03-02T04:00:01.000Z\","
                        + "\"search\":{\"engine\":\"elasticsearch\",\"degraded\":false},"
                        + "\"lag\":{\"pending\":0,\"parked\":0,\"oldestSeconds\":0},"
                        + "\"drift\":{\"published\":1,\"indexed\":1,\"difference\":0},"
                        + "\"edges\":{\"last\":\"2026-03-02T04:00:00.000Z\",\"next\":\"2026-03-02T04:01:00.000Z\"}}");
    }

    @Test
    void countsWhatTheIndexLacks() {
        portal.publish(entry(1)).publishUnindexed(entry(2));
        portal.leaveUnindexed(NOON);

        assertThat(status().path("drift").path("difference").asInt()).isEqualTo(1);
        assertThat(status().path("lag").path("pending").asInt()).isEqualTo(1);
        assertThat(status().path("search").path("engine").asString()).isEqualTo("postgresql");
    }

    @Test
    void answersWithinTwoSecondsWhenTheIndexIsSilent() {
        portal.publish(entry(1)).silenceIndex();
        var began = System.nanoTime();

        var status = status();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(status.path("drift").path("indexed").isNull()).isTrue();
        assertThat(status.path("drift").path("difference").isNull()).isTrue();
        assertThat(status.path("search").path("degraded").asBoolean()).isTrue();
        assertThat(portal.get("/status").status()).isEqualTo(200);
    }

    @Test
    void givesTheSameNumbersAsMetrics() {
        portal.publish(entry(1)).publishUnindexed(entry(2));
        portal.leaveUnindexed(NOON);

        assertThat(portal.get("/metrics").body().lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "portal_index_pending 1",
                        "portal_index_parked 0",
                        "portal_index_oldest_seconds 0",
                        "portal_index_published 2",
                        "portal_index_indexed 1",
                        "portal_index_drift 1",
                        "portal_index_degraded 1",
                        "portal_overdue_deliveries 0",
                        "portal_parked_deliveries 0");
        portal.loseIndex();
        assertThat(portal.get("/metrics").body()).doesNotContain("indexed", "drift");
    }

    @Test
    @DisplayName("B3, G1: what is overdue, parked or not running is a number that can raise an alarm")
    void countsWhatIsLeftUndone() {
        portal.leaveUndone(new OpenWork.Figures(
                3,
                2,
                List.of(
                        new OpenWork.JobFigures("push-deliveries", NOON, 0),
                        new OpenWork.JobFigures("expiry-notices", null, 4))));

        assertThat(portal.get("/metrics")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("portal_"))
                        .filter(line -> !line.startsWith("portal_index")))
                .containsExactly(
                        "portal_overdue_deliveries 3",
                        "portal_parked_deliveries 2",
                        "portal_job_last_success_seconds{job=\"push-deliveries\"} " + NOON.getEpochSecond(),
                        "portal_job_failures{job=\"push-deliveries\"} 0",
                        "portal_job_failures{job=\"expiry-notices\"} 4");
    }

    private JsonNode status() {
        return portal.get("/api/v1/status").json();
    }
}
