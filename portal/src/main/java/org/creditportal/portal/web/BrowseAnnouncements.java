package org.creditportal.portal.web;

import java.util.List;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.search.Search;
import org.creditportal.search.SearchResults;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Browses the announcements that are visible now, always from PostgreSQL: these reads must work without the index.
@Component
public final class BrowseAnnouncements {

    private static final String CONTENT = "announcement";

    private final EdgeWatch edges;
    private final Search authority;
    private final VisibleRecords records;

    BrowseAnnouncements(EdgeWatch edges, @Qualifier("browsing") Search authority, VisibleRecords records) {
        this.edges = edges;
        this.authority = authority;
        this.records = records;
    }

    public Mono<Announced> browse(SearchParameters asked) {
        return edges.moment().flatMap(moment -> browse(asked, moment));
    }

    /// Browses more for an answer that speaks of this moment already.
    public Mono<Announced> browse(SearchParameters asked, Moment moment) {
        return asked.among(CONTENT)
                .map(announcements -> authority.search(announcements.at(moment.epoch())))
                .orElseGet(() -> Mono.just(SearchResults.nothing()))
                .flatMap(results -> read(results, moment).map(read -> new Announced(moment, results, read)));
    }

    private Mono<List<PublishedAnnouncement>> read(SearchResults results, Moment moment) {
        return records.read(results.hits(), moment.epoch())
                .map(read -> read.stream()
                        .filter(record -> record instanceof PublishedAnnouncement)
                        .map(PublishedAnnouncement.class::cast)
                        .toList());
    }

    /// @param announcements the page, in order
    public record Announced(Moment moment, SearchResults results, List<PublishedAnnouncement> announcements) {}
}
