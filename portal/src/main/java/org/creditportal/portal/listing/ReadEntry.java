package org.creditportal.portal.listing;

import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.ReaderProblem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Reads one entry inside its window; before it there is none, after it it is gone (C1).
@Component
final class ReadEntry {

    private final EdgeWatch edges;
    private final PublishedEntries entries;
    private final PublishedAnnouncements announcements;
    private final ArticleLinks articles;

    ReadEntry(EdgeWatch edges, PublishedEntries entries, PublishedAnnouncements announcements, ArticleLinks articles) {
        this.edges = edges;
        this.entries = entries;
        this.announcements = announcements;
        this.articles = articles;
    }

    /// @throws ReaderProblem 404 or 410
    Mono<Read> read(UUID id) {
        return edges.moment()
                .flatMap(moment -> entries.find(id)
                        .switchIfEmpty(Mono.error(ReaderProblem::notFound))
                        .map(entry -> new Read(moment, moment.admit(entry))));
    }

    /// Those that tell of an entry and can be seen too.
    Mono<List<PublishedAnnouncement>> announcements(Read read) {
        return announcements.ofEntry(read.entry().id(), read.moment().at()).collectList();
    }

    /// How entries of the same list are repaired.
    Mono<List<ArticleLink>> guides(Read read) {
        return articles.guides(read.entry().list(), read.moment().at()).collectList();
    }

    record Read(Moment moment, PublishedEntry entry) {}
}
