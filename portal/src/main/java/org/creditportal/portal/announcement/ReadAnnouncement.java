package org.creditportal.portal.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.Reference;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.ReaderProblem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Reads one announcement inside its window, and what it refers to as far as that may be shown.
@Component
final class ReadAnnouncement {

    /// More than that no page can show.
    private static final int MOST = 200;

    private final EdgeWatch edges;
    private final PublishedAnnouncements announcements;

    ReadAnnouncement(EdgeWatch edges, PublishedAnnouncements announcements) {
        this.edges = edges;
        this.announcements = announcements;
    }

    /// @throws ReaderProblem 404 or 410
    Mono<Read> read(UUID id) {
        return edges.moment()
                .flatMap(moment -> announcements
                        .find(id)
                        .switchIfEmpty(Mono.error(ReaderProblem::notFound))
                        .map(moment::admit)
                        .flatMap(announcement -> refer(announcement, moment)));
    }

    private Mono<Read> refer(PublishedAnnouncement announcement, Moment moment) {
        var id = announcement.id();
        return Mono.zip(
                        announcements.references(List.of(id), moment.at(), MOST).collectList(),
                        announcements.countReferences(id))
                .map(both -> new Read(moment, announcement, both.getT1(), both.getT2()));
    }

    /// @param references the first of them, visible ones before the others
    /// @param total how many there are
    record Read(Moment moment, PublishedAnnouncement announcement, List<Reference> references, long total) {

        /// The last edge that concerns the announcement or an entry that is shown with it.
        Instant asOf() {
            return references.stream()
                    .map(Reference::changedAt)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .reduce(announcement.window().from(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
