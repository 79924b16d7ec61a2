package org.creditportal.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.search.Hit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads hits again from the authority, whatever their content.
@Component
public final class VisibleRecords {

    private static final String ANNOUNCEMENT = "announcement";

    private final PublishedEntries entries;
    private final PublishedAnnouncements announcements;

    VisibleRecords(PublishedEntries entries, PublishedAnnouncements announcements) {
        this.entries = entries;
        this.announcements = announcements;
    }

    /// @return those of the hits that are visible at the instant, in their order
    public Mono<List<Published>> read(List<Hit> hits, Instant at) {
        return visible(hits, at)
                .collect(Collectors.toMap(Published::id, record -> record))
                .map(byId -> inOrder(hits, byId));
    }

    private Flux<Published> visible(List<Hit> hits, Instant at) {
        var announced = ids(hits, true);
        var listed = ids(hits, false);
        return Flux.concat(
                listed.isEmpty() ? Flux.empty() : entries.visible(listed, at),
                announced.isEmpty() ? Flux.empty() : announcements.visible(announced, at));
    }

    private static List<UUID> ids(List<Hit> hits, boolean isAnnouncement) {
        return hits.stream()
                .filter(hit -> hit.content().equals(ANNOUNCEMENT) == isAnnouncement)
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
