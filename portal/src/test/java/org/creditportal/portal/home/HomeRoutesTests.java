package org.creditportal.portal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleAnnouncement.announcement;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.SampleEntry.id;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.util.stream.IntStream;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The first page as readers reach it.
class HomeRoutesTests {

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void countsEachListAndShowsTheNewest() {
        portal.publish(entry(1), entry(2).on(ListKind.RED).visible(NOON, null));

        var body = portal.get("/").body();

        assertThat(body).contains("红名单", "黑名单", "重点关注名单", "警示名单", "虚构样例1号", "市税务局");
        assertThat(body.indexOf(id(2).toString())).isPositive().isLessThan(body.indexOf(id(1).toString()));
    }

    @Test
    @DisplayName("C3: shows the five latest announcements, or says that there are none")
    void showsTheLatestAnnouncements() {
        assertThat(portal.get("/").body()).contains("目前没有在公开的公告");

        IntStream.rangeClosed(1, 6)
                .forEach(number -> portal.announce(announcement(number).visible(NOON.minusSeconds(number), null)));

        assertThat(portal.get("/").body())
                .contains("虚构公告第1号", "虚构公告第5号", "href=\"/announcements\"")
                .doesNotContain("虚构公告第6号", "目前没有在公开的公告");
    }

    @Test
    void countsNoAnnouncementAsAnEntry() {
        portal.publish(entry(1)).announce(announcement(1).on(ListKind.BLACK));

        assertThat(portal.get("/").body())
                .containsPattern("<strong>\\s*1\\s*</strong> 条")
                .doesNotContainPattern("<strong>\\s*2\\s*</strong> 条");
    }

    @Test
    void leadsToSearch() {
        assertThat(portal.get("/").body()).contains("action=\"/search\"", "name=\"q\"");
    }

    @Test
    void standsEmptyWhenNothingIsPublic() {
        assertThat(portal.get("/").status()).isEqualTo(200);
    }
}
