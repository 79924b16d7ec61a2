package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

@DisplayName("D6, D7: memoranda and duties that are changed on one node are changed for the readers of both, at once")
class MaintainedCataloguesIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static TwoClocks nodes;

    @BeforeAll
    static void start() {
        nodes = new TwoClocks(DATABASE);
        nodes.meetAt(Instant.parse("2026-03-02T04:00:00Z"));
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void areShownAsTheyAreAndNoCacheOutlivesAChange() {
        var kept = List.of(
                new Kept("/memoranda", "虚构条例备忘录"),
                new Kept("/api/v1/memoranda", "虚构条例备忘录"),
                new Kept("/duties", "虚构新职责"),
                new Kept("/api/v1/duties", "虚构新职责"));
        kept.forEach(Kept::expectUnchanged);
        var office = nodes.first().account(Role.OFFICE);

        var memorandum = "/cms/v1/catalogue/memoranda/mixed/3";
        assertThat(nodes.first()
                        .put(office, memorandum, "\"1\"", "{\"title\":\"虚构条例备忘录\",\"documentNumber\":\"虚构〔2026〕1号\"}")
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(nodes.first()
                        .put(
                                office,
                                "/cms/v1/catalogue/duties/29",
                                "\"0\"",
                                "{\"departments\":[\"其他有关部门\"],\"text\":\"虚构新职责\",\"memoranda\":[{\"kind\":\"mixed\",\"number\":3}]}")
                        .getStatus()
                        .value())
                .isEqualTo(201);

        kept.forEach(Kept::expectChanged);
        assertThat(nodes.second().json("/api/v1/duties").path("total").asInt()).isEqualTo(29);
        assertThat(nodes.second().get("/duties").getResponseBody()).contains("/memoranda#mixed-3");
    }

    /// What a cache in front of the second node keeps.
    private record Kept(String path, String news, String tag) {

        Kept(String path, String news) {
            this(
                    path,
                    news,
                    Objects.requireNonNull(
                            nodes.second().get(path).getResponseHeaders().getETag()));
        }

        void expectUnchanged() {
            assertThat(again().getStatus().value()).as(path).isEqualTo(304);
        }

        void expectChanged() {
            assertThat(again().getStatus().value()).as(path).isEqualTo(200);
            assertThat(new String(Objects.requireNonNull(again().getResponseBody()), StandardCharsets.UTF_8))
                    .contains(news);
        }

        private EntityExchangeResult<byte[]> again() {
            return nodes.second().ask(HttpHeaders.IF_NONE_MATCH, tag, path);
        }
    }
}
