package org.creditportal.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.Reference;
import org.creditportal.search.text.QueryText;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Turns what was found into items, announcements with the first entries that they refer to.
@Component
public final class PublishedItems {

    private static final int MOST = 20;

    private final PublishedAnnouncements announcements;
    private final ReadAround readAround;

    PublishedItems(PublishedAnnouncements announcements, ReadAround readAround) {
        this.announcements = announcements;
        this.readAround = readAround;
    }

    /// @param at the instant that the answer speaks of
    public Mono<List<Item>> found(List<? extends Published> records, QueryText query, Instant at) {
        var ids = records.stream()
                .filter(record -> record instanceof PublishedAnnouncement)
                .map(Published::id)
                .toList();
        return Mono.zip(references(ids, at), readAround.read(articles(records), at))
                .map(with -> records.stream()
                        .map(record -> item(record, query, with.getT1(), with.getT2()))
                        .toList());
    }

    private static List<PublishedArticle> articles(List<? extends Published> records) {
        return records.stream()
                .filter(record -> record instanceof PublishedArticle)
                .map(PublishedArticle.class::cast)
                .toList();
    }

    private Mono<Map<UUID, List<Reference>>> references(List<UUID> ids, Instant at) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : announcements.references(ids, at, MOST).collect(Collectors.groupingBy(Reference::referrer));
    }

    private static Item item(Published record, QueryText query, Map<UUID, List<Reference>> references, Around around) {
        return switch (record) {
            case PublishedEntry entry -> EntryItem.found(entry, query);
            case PublishedAnnouncement announcement ->
                AnnouncementItem.found(announcement, query, references.getOrDefault(announcement.id(), List.of()));
            case PublishedArticle article -> ArticleItem.found(article, query, around);
        };
    }
}
