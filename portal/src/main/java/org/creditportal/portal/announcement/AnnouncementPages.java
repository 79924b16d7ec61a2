package org.creditportal.portal.announcement;

import java.util.List;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.Reference;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.portal.web.Site;
import org.creditportal.portal.web.Times;
import org.creditportal.templates.AnnouncementPage;
import org.creditportal.templates.Link;
import org.creditportal.templates.ListBadge;
import org.springframework.stereotype.Component;

/// Shows one announcement.
@Component
final class AnnouncementPages {

    private final Site site;

    AnnouncementPages(Site site) {
        this.site = site;
    }

    AnnouncementPage page(ReadAnnouncement.Read read) {
        var announcement = read.announcement();
        var path = "/announcements/" + announcement.id();
        var frame = site.frame(announcement.title(), path, read.moment()).asOf(Times.minute(read.asOf()));
        var until = announcement.window().until();
        return new AnnouncementPage(
                until == null ? frame : frame.unavailableAfter(Times.program(until)),
                announcement.kind().label(),
                announcement.kind() == AnnouncementKind.NOTICE,
                announcement.title(),
                imprint(announcement),
                paragraphs(announcement.body()),
                new AnnouncementPage.References(
                        read.total(),
                        read.references().stream()
                                .map(AnnouncementPages::reference)
                                .toList()),
                "/api/v1" + path);
    }

    private static AnnouncementPage.Imprint imprint(PublishedAnnouncement announcement) {
        var list = announcement.list();
        var until = announcement.window().until();
        return new AnnouncementPage.Imprint(
                announcement.number(),
                announcement.department(),
                announcement.region(),
                list == null ? null : ListBadge.valueOf(list.name()),
                Times.minute(announcement.window().from()),
                until == null ? null : Times.end(until));
    }

    private static List<String> paragraphs(String body) {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static AnnouncementPage.Reference reference(Reference reference) {
        var title = reference.title();
        return new AnnouncementPage.Reference(
                reference.label(), title == null ? null : new Link(title, "/entries/" + reference.entry()));
    }
}
