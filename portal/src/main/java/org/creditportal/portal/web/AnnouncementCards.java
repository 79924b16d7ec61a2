package org.creditportal.portal.web;

import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.AnnouncementCard;
import org.creditportal.templates.ListBadge;
import org.creditportal.templates.Markup;

/// Announcements as cards of a page.
public final class AnnouncementCards {

    private AnnouncementCards() {}

    public static AnnouncementCard card(PublishedAnnouncement announcement) {
        return card(announcement, Markup.escaped(announcement.title()));
    }

    /// As it was found by a query.
    public static AnnouncementCard found(PublishedAnnouncement announcement, QueryText query) {
        var title = announcement.title();
        return card(
                announcement,
                Highlights.mark(title, query).map(Markup::alreadySafe).orElseGet(() -> Markup.escaped(title)));
    }

    private static AnnouncementCard card(PublishedAnnouncement announcement, Markup title) {
        var list = announcement.list();
        var window = announcement.window();
        var until = window.until();
        return new AnnouncementCard(
                "/announcements/" + announcement.id(),
                announcement.kind().label(),
                list == null ? null : ListBadge.valueOf(list.name()),
                title,
                announcement.number(),
                announcement.department(),
                Times.dayOf(window.from()),
                until == null ? null : Times.end(until));
    }
}
