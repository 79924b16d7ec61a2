package org.creditportal.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleEntry.entry;

import java.time.Duration;
import org.creditportal.portal.web.TestPortal;
import org.creditportal.search.elasticsearch.ElasticsearchIndex;
import org.creditportal.search.elasticsearch.Failure;
import org.creditportal.search.elasticsearch.StubbedElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;

/// The server that stands for Elasticsearch finds nothing, so that what is found comes from PostgreSQL.
@DisplayName("Mechanism 6: whatever befalls Elasticsearch, readers get the exact answer")
class FailuresOfElasticsearchTests {

    private final StubbedElasticsearch server = new StubbedElasticsearch();
    private final ElasticsearchIndex index = server.connect();
    private final TestPortal portal =
            TestPortal.start().publish(entry(1), entry(2)).asking(index.search());

    @AfterEach
    void stop() {
        portal.close();
        index.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"READ_ONLY", "PARTLY_BUSY", "FORGETFUL", "NOT_REFRESHED", "RED_AT_REFRESH"})
    void searchAnswersFromTheStoreAndSaysSo(Failure failure) {
        server.befall(failure);

        var began = System.nanoTime();
        var found = search();
        assertThat(found.path("degraded").asBoolean()).isTrue();
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(portal.get("/search").status()).isEqualTo(200);
        assertThat(portal.get("/lists/black").status()).isEqualTo(200);
        assertThat(portal.get("/status").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void searchAsksTheIndexAgainOnceItHasHealed() throws InterruptedException {
        server.befall(Failure.UNAVAILABLE);
        search();
        search();
        server.heal();
        Thread.sleep(1100);

        assertThat(search().path("degraded").asBoolean()).isFalse();
        assertThat(search().path("total").asInt()).isZero();
    }

    private JsonNode search() {
        return portal.get("/api/v1/search").json();
    }
}
