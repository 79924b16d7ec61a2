package org.creditportal.portal.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleAnnouncement.announcement;
import static org.creditportal.portal.web.SampleAnnouncement.announcementId;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.SampleEntry.id;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Instant;
import java.util.List;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an announcement shows of the entries that it refers to.
class ReferencesTests {

    private static final Instant FIRST = Instant.parse("2026-03-09T16:00:00Z");
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/announcements/", "/api/v1/announcements/", "/api/v1/announcements", "/api/v1/search"})
    @DisplayName("Mechanism 11: an entry is named inside its own window only, before and after it has a number")
    void namesAnEntryExactlyInsideItsOwnWindow(String path) {
        portal.publish(entry(1).visible(FIRST, END), entry(2))
                .announce(announcement(1).about(1, 2));
        var address = path.endsWith("/") ? path + announcementId(1) : path + "?content=announcement";

        for (var outside : List.of(FIRST.minusMillis(1), END)) {
            assertThat(portal.at(outside).get(address).body())
                    .doesNotContain("虚构样例1号", "/entries/" + id(1))
                    .contains("虚构〔2026〕1号", "虚构样例2号", "/entries/" + id(2));
        }
        for (var inside : List.of(FIRST, END.minusMillis(1))) {
            assertThat(portal.at(inside).get(address).body()).contains("虚构样例1号", "/entries/" + id(1));
        }
    }

    @Test
    @DisplayName("Mechanism 11: to programs an entry outside its window is a label, without title and links")
    void writesWhatAnEntryIsReferredToAs() {
        portal.publish(entry(1).visible(FIRST, END), entry(2))
                .announce(announcement(1).about(1, 2));

        var found =
                portal.at(END).get("/api/v1/announcements/" + announcementId(1)).json();

        assertThat(found.path("entriesTotal").asInt()).isEqualTo(2);
        assertThat(found.path("entries").toString())
                .isEqualTo("[{\"id\":\"%1$s\",\"label\":\"虚构〔2026〕2号\",\"visible\":true,".formatted(id(2))
                        + "\"title\":\"虚构样例2号有限公司 · 虚构名单\",\"links\":{\"self\":\"/api/v1/entries/%1$s\","
                                .formatted(id(2))
                        + "\"page\":\"/entries/%s\"}},".formatted(id(2))
                        + "{\"id\":\"%s\",\"label\":\"虚构〔2026〕1号\",\"visible\":false}]".formatted(id(1)));
    }

    @Test
    @DisplayName("Mechanism 4: it is true as of the last edge that concerns it or an entry that it shows")
    void namesTheLastEdgeThatConcernsIt() {
        portal.publish(entry(1).visible(FIRST, END), entry(2).visible(END.plusSeconds(5), null))
                .announce(announcement(1).about(1).visible(NOON, null));
        var address = "/api/v1/announcements/" + announcementId(1);

        assertThat(portal.get(address).json().path("asOf").asString()).isEqualTo("2026-03-02T04:00:00.000Z");
        assertThat(portal.at(FIRST).get(address).json().path("asOf").asString()).isEqualTo("2026-03-09T16:00:00.000Z");
        assertThat(portal.at(END.plusSeconds(60))
                        .get(address)
                        .json()
                        .path("asOf")
                        .asString())
                .isEqualTo("2026-06-09T16:00:00.000Z");
    }
}
