package org.creditportal.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.search.Hit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads hits again from the authority, whatever their content.
@Component
public final class VisibleRecords {

    private static final String ENTRY = "entry";
    private static final String ANNOUNCEMENT = "announcement";
    private static final String ARTICLE = "article";

    private final PublishedEntries entries;
    private final PublishedAnnouncements announcements;
    private final PublishedArticles articles;

    VisibleRecords(PublishedEntries entries, PublishedAnnouncements announcements, PublishedArticles articles) {
        this.entries = entries;
        this.announcements = announcements;
        this.articles = articles;
    }

    /// @return those of the hits that are visible at the instant, in their order
    public Mono<List<Published>> read(List<Hit> hits, Instant at) {
        return visible(hits, at)
                .collect(Collectors.toMap(Published::id, record -> record))
                .map(byId -> inOrder(hits, byId));
    }

    private Flux<Published> visible(List<Hit> hits, Instant at) {
        var listed = ids(hits, ENTRY);
        var announced = ids(hits, ANNOUNCEMENT);
        var written = ids(hits, ARTICLE);
        return Flux.concat(
                listed.isEmpty() ? Flux.empty() : entries.visible(listed, at),
                announced.isEmpty() ? Flux.empty() : announcements.visible(announced, at),
                written.isEmpty() ? Flux.empty() : articles.visible(written, at));
    }

    private static List<UUID> ids(List<Hit> hits, String content) {
        return hits.stream()
                .filter(hit -> hit.content().equals(content))
                .map(Hit::id)
                .toList();
    }

    private static List<Published> inOrder(List<Hit> hits, Map<UUID, Published> byId) {
        return hits.stream()
                .map(hit -> byId.get(hit.id()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
