package org.creditportal.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.search.Hit;
import org.creditportal.search.Search;
import org.creditportal.search.SearchResults;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Browses the entries that are visible now, always from PostgreSQL: these reads must work without the index.
@Component
public final class BrowsePublished {

    private static final String CONTENT = "entry";

    private final EdgeWatch edges;
    private final Search authority;
    private final PublishedEntries entries;

    BrowsePublished(EdgeWatch edges, @Qualifier("browsing") Search authority, PublishedEntries entries) {
        this.edges = edges;
        this.authority = authority;
        this.entries = entries;
    }

    public Mono<Browsed> browse(SearchParameters asked) {
        return edges.moment().flatMap(moment -> browse(asked, moment));
    }

    /// Browses more for an answer that speaks of this moment already.
    public Mono<Browsed> browse(SearchParameters asked, Moment moment) {
        return asked.among(CONTENT)
                .map(entries -> authority.search(entries.at(moment.epoch())))
                .orElseGet(() -> Mono.just(SearchResults.nothing()))
                .flatMap(results -> read(results, moment).map(read -> new Browsed(moment, results, read)));
    }

    private Mono<List<PublishedEntry>> read(SearchResults results, Moment moment) {
        var ids = results.hits().stream().map(Hit::id).toList();
        return entries.visible(ids, moment.epoch())
                .collect(Collectors.toMap(PublishedEntry::id, entry -> entry))
                .map(byId -> ids.stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    /// @param entries the page, in order
    public record Browsed(Moment moment, SearchResults results, List<PublishedEntry> entries) {}
}
