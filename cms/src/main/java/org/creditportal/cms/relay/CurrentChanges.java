package org.creditportal.cms.relay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedRecords;
import org.creditportal.search.IndexChange;
import reactor.core.publisher.Mono;

/// What the index must learn of records, as they are now.
record CurrentChanges(PublishedRecords records) {

    /// @param versions of the records; a record that is no more leaves a tombstone of this version
    Mono<List<IndexChange>> of(Map<UUID, Long> versions) {
        return records.current(versions.keySet())
                .collectMap(Published::id)
                .map(current -> versions.entrySet().stream()
                        .map(version -> change(version, current))
                        .toList());
    }

    private static IndexChange change(Map.Entry<UUID, Long> version, Map<UUID, Published> current) {
        var record = current.get(version.getKey());
        return switch (record) {
            case PublishedEntry entry -> new IndexChange.Put(EntryDocument.of(entry));
            case PublishedAnnouncement announcement -> new IndexChange.Put(AnnouncementDocument.of(announcement));
            case PublishedArticle article -> new IndexChange.Put(ArticleDocument.of(article));
            case null -> new IndexChange.Tombstone(version.getKey(), version.getValue());
        };
    }
}
