package org.creditportal.portal.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleAnnouncement.announcement;
import static org.creditportal.portal.web.SampleAnnouncement.announcementId;
import static org.creditportal.portal.web.SampleArticle.article;
import static org.creditportal.portal.web.SampleArticle.slug;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.TestPortal.NOON;

import org.creditportal.portal.web.SampleEntry;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The sitemap as robots read it.
class SitemapRoutesTests {

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName("C1: what is visible is in the sitemap in exactly the same milliseconds")
    void namesWhatIsVisible() {
        var end = NOON.plusSeconds(60);
        portal.publish(entry(1).visible(NOON, end))
                .announce(announcement(1).visible(NOON, end))
                .write(article(1).visible(NOON, end));

        assertThat(portal.at(NOON.minusMillis(1)).get("/sitemap.xml").body()).doesNotContain(slug(1), "/entries/");
        assertThat(portal.at(NOON).get("/sitemap.xml").body())
                .contains("/articles/" + slug(1) + "<", "/announcements/" + announcementId(1) + "<")
                .contains("/entries/" + SampleEntry.id(1) + "<", "<lastmod>2026-03-02T04:00:00.000Z</lastmod>")
                .contains("/lists/red<", "/policies<");
        assertThat(portal.at(end).get("/sitemap.xml").body()).doesNotContain(slug(1), "/entries/");
    }

    @Test
    @DisplayName("H1: natural persons are left out")
    void leavesPersonsOut() {
        portal.publish(entry(1).ofPerson("张*"));

        assertThat(portal.get("/sitemap.xml").body()).doesNotContain("/entries/");
    }

    @Test
    void isWellFormedAndKeptAsEveryAnswerIs() {
        var found = portal.get("/sitemap.xml");

        assertThat(found.header("Content-Type")).startsWith("application/xml");
        assertThat(found.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(found.body()).startsWith("<?xml").contains("<urlset", "</urlset>");
        assertThat(portal.get("/sitemap.xml?part=1").status()).isEqualTo(200);
        assertThat(portal.get("/sitemap.xml?part=2").status()).isEqualTo(404);
        assertThat(portal.get("/sitemap.xml?part=0").status()).isEqualTo(400);
        assertThat(portal.get("/sitemap.xml?page=1").status()).isEqualTo(400);
    }
}
