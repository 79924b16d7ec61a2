package org.creditportal.portal.listing;

import java.util.List;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.portal.web.AnnouncementCards;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.Site;
import org.creditportal.portal.web.Times;
import org.creditportal.templates.EntryPage;
import org.creditportal.templates.Link;
import org.creditportal.templates.ListBadge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows one entry.
@Component
final class EntryPages {

    private final Site site;

    EntryPages(Site site) {
        this.site = site;
    }

    EntryPage page(
            ReadEntry.Read read,
            List<PublishedAnnouncement> announcements,
            List<ArticleLink> guides,
            Labels.Known labels) {
        var entry = read.entry();
        var path = "/entries/" + entry.id();
        var frame = site.frame(entry.subject().name() + " · " + entry.listName(), path, read.moment())
                .asOf(Times.minute(entry.window().from()));
        var until = entry.window().until();
        var validUntil = entry.validUntil();
        return new EntryPage(
                until == null ? frame : frame.unavailableAfter(Times.program(until)),
                ListBadge.valueOf(entry.list().name()),
                entry.listName(),
                labels.field(entry.field()),
                subject(entry.subject(), entry.region()),
                grounds(entry),
                new EntryPage.Term(Times.day(entry.validFrom()), validUntil == null ? null : Times.day(validUntil)),
                repair(entry),
                guides.stream()
                        .map(guide -> new Link(guide.title(), "/articles/" + guide.slug()))
                        .toList(),
                announcements.stream().map(AnnouncementCards::card).toList(),
                "/api/v1" + path);
    }

    private static EntryPage.ListedSubject subject(PublishedSubject subject, String region) {
        var code = subject.uscc();
        return new EntryPage.ListedSubject(
                subject.name(),
                subject.kind().label(),
                code,
                subject.registrationNumber(),
                subject.lei(),
                subject.legalRepresentative(),
                subject.maskedId(),
                region,
                code == null ? null : "/subjects/" + code);
    }

    private static EntryPage.Grounds grounds(PublishedEntry entry) {
        return new EntryPage.Grounds(
                entry.reason(),
                entry.outcome(),
                entry.department(),
                entry.basis(),
                entry.decisionNumber(),
                Times.day(entry.decidedOn()),
                entry.degree());
    }

    private static EntryPage.@Nullable Repair repair(PublishedEntry entry) {
        var repairable = entry.repairable();
        return repairable == null ? null : new EntryPage.Repair(repairable, entry.repair());
    }
}
