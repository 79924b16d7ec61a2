package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.announcement.Announcement;
import org.creditportal.cms.announcement.Announcements;
import org.creditportal.cms.announcement.Contents;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.announcement.Wordings;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.MaskedAnnouncement;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.PublicationWindow;
import reactor.core.publisher.Mono;

/// Drafts an announcement by the wording of its profile, gives it a number and publishes it, in the unit of work of the
/// act that it tells of (C3).
public final class Announce {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Announcements announcements;
    private final Wordings wordings;
    private final AnnouncementPublications publications;
    private final Clock clock;

    public Announce(
            Announcements announcements, Wordings wordings, AnnouncementPublications publications, Clock clock) {
        this.announcements = announcements;
        this.wordings = wordings;
        this.publications = publications;
        this.clock = clock;
    }

    /// @return its id
    Mono<UUID> publish(Told told, PublicationWindow window) {
        return wordings.of(told.profile(), told.occasion())
                .zipWith(number(told.department()))
                .map(both -> announcement(told, both.getT1(), both.getT2()))
                .flatMap(announcement -> announcements
                        .record(announcement, told.account())
                        .then(publish(announcement, told, window))
                        .thenReturn(announcement.contents().id()));
    }

    /// Publishes an announcement that is on record.
    Mono<Void> publish(Announcement announcement, PublicationWindow window) {
        return publications
                .publish(masked(announcement), window)
                .then(
                        announcement.entries().isEmpty()
                                ? Mono.empty()
                                : publications.refer(announcement.contents().id(), announcement.entries()));
    }

    /// Lets an announcement tell of published entries that it did not tell of before.
    Mono<Void> refer(UUID announcement, Collection<UUID> entries) {
        return publications.refer(announcement, entries);
    }

    /// For example `虚构市某局公告〔2026〕12号`.
    Mono<String> number(Department department) {
        var year = Year.from(clock.instant().atZone(CHINA));
        return announcements.next(department, year).map(next -> department.name() + "公告〔" + year + "〕" + next + "号");
    }

    private Mono<Void> publish(Announcement announcement, Told told, PublicationWindow window) {
        return announcements
                .sign(announcement.contents().id(), told.account(), window)
                .then(publish(announcement, window));
    }

    private static Announcement announcement(Told told, Wording wording, String number) {
        var worded = wording.with(told.values());
        var contents = new Contents(
                UuidCreator.getTimeOrderedEpoch(),
                number,
                told.department(),
                told.region(),
                worded.title(),
                worded.body());
        return Announcement.of(told.occasion().kind(), contents, told.entries(), told.form());
    }

    private static MaskedAnnouncement masked(Announcement announcement) {
        var contents = announcement.contents();
        return new MaskedAnnouncement(
                contents.id(),
                announcement.kind(),
                null,
                contents.number(),
                Masking.text(contents.title()),
                Masking.text(contents.body()),
                contents.department(),
                contents.region(),
                announcement.form());
    }
}
