package org.creditportal.portal.web;

import java.util.List;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.search.Search;
import org.creditportal.search.SearchResults;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Browses the articles that are visible now, always from PostgreSQL: these reads must work without the index.
@Component
public final class BrowseArticles {

    private static final String CONTENT = "article";

    private final EdgeWatch edges;
    private final Search authority;
    private final VisibleRecords records;
    private final ReadAround readAround;

    BrowseArticles(
            EdgeWatch edges, @Qualifier("browsing") Search authority, VisibleRecords records, ReadAround readAround) {
        this.edges = edges;
        this.authority = authority;
        this.records = records;
        this.readAround = readAround;
    }

    public Mono<Written> browse(SearchParameters asked) {
        return edges.moment().flatMap(moment -> browse(asked, moment));
    }

    /// Browses more for an answer that speaks of this moment already.
    public Mono<Written> browse(SearchParameters asked, Moment moment) {
        return asked.among(CONTENT)
                .map(articles -> authority.search(articles.at(moment.epoch())))
                .orElseGet(() -> Mono.just(SearchResults.nothing()))
                .flatMap(results -> read(results, moment));
    }

    private Mono<Written> read(SearchResults results, Moment moment) {
        return records.read(results.hits(), moment.epoch())
                .map(read -> read.stream()
                        .filter(record -> record instanceof PublishedArticle)
                        .map(PublishedArticle.class::cast)
                        .toList())
                .flatMap(articles -> readAround
                        .read(articles, moment.epoch())
                        .map(around -> new Written(moment, results, articles, around)));
    }

    /// @param articles the page, in order
    /// @param around what they show besides their words
    public record Written(Moment moment, SearchResults results, List<PublishedArticle> articles, Around around) {}
}
