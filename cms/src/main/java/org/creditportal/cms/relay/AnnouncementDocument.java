package org.creditportal.cms.relay;

import java.util.EnumMap;
import java.util.Map;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.search.Dimension;
import org.creditportal.search.IndexDocument;

/// What the index holds of an announcement: it is found by title and number. It has no subject, field or day of
/// decision.
final class AnnouncementDocument {

    private static final String CONTENT = "announcement";

    private AnnouncementDocument() {}

    static IndexDocument of(PublishedAnnouncement announcement) {
        return new IndexDocument(
                CONTENT,
                announcement.id(),
                announcement.version(),
                announcement.window().from(),
                announcement.window().until(),
                null,
                values(announcement),
                announcement.searchableText());
    }

    private static Map<Dimension, String> values(PublishedAnnouncement announcement) {
        var values = new EnumMap<Dimension, String>(Dimension.class);
        values.put(Dimension.CONTENT, CONTENT);
        values.put(Dimension.ANNOUNCEMENT, announcement.kind().code());
        values.put(Dimension.DEPARTMENT, announcement.department());
        values.put(Dimension.REGION, announcement.region());
        var list = announcement.list();
        if (list != null) {
            values.put(Dimension.LIST, list.code());
        }
        return Map.copyOf(values);
    }
}
