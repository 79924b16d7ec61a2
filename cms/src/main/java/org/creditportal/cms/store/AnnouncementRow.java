package org.creditportal.cms.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.MaskedAnnouncement;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// A row of `published.announcement` on its way in; the names are those of the statement's record set.
///
/// @param until `null` for no end
/// @param pinyin a blank before each, so that the beginning of one can be found inside the whole
record AnnouncementRow(
        UUID id,
        String kind,
        @Nullable String list,
        String number,
        String title,
        String body,
        String department,
        String region,
        @Nullable UUID form,
        Instant since,
        @Nullable Instant until,
        String folded_name,
        List<String> bigrams,
        List<String> codes,
        String pinyin) {

    static AnnouncementRow of(MaskedAnnouncement announcement, PublicationWindow window) {
        var list = announcement.list();
        var text = announcement.searchableText();
        return new AnnouncementRow(
                announcement.id(),
                announcement.kind().code(),
                list == null ? null : list.code(),
                announcement.number(),
                announcement.title().value(),
                announcement.body().value(),
                announcement.department().name(),
                announcement.region(),
                announcement.form(),
                window.from(),
                window.until(),
                text.name(),
                text.bigrams(),
                text.codes(),
                " " + String.join(" ", text.pinyin()));
    }
}
