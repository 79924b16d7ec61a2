package org.creditportal.portal.listing;

import java.util.UUID;
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

    ReadEntry(EdgeWatch edges, PublishedEntries entries) {
        this.edges = edges;
        this.entries = entries;
    }

    /// @throws ReaderProblem 404 or 410
    Mono<Read> read(UUID id) {
        return edges.moment()
                .flatMap(moment -> entries.find(id)
                        .switchIfEmpty(Mono.error(ReaderProblem::notFound))
                        .map(entry -> new Read(moment, admit(entry, moment))));
    }

    private static PublishedEntry admit(PublishedEntry entry, Moment moment) {
        var window = entry.window();
        if (window.isEmpty() || !window.hasBegun(moment.at())) {
            throw ReaderProblem.notFound();
        }
        if (window.isOver(moment.at())) {
            throw ReaderProblem.gone();
        }
        return entry;
    }

    record Read(Moment moment, PublishedEntry entry) {}
}
