package org.creditportal.cms.publication;

import java.util.UUID;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// An announcement on its way out. It names listed subjects by reference only, each shown inside its own window.
///
/// @param list which list it is about, or `null`
/// @param number its own number, for example `虚市监公告〔2026〕12号`
/// @param body plain text, paragraphs parted by line breaks
/// @param form the large form of whose entries it tells, or `null` where they are referred to one by one
public record MaskedAnnouncement(
        UUID id,
        AnnouncementKind kind,
        @Nullable ListKind list,
        String number,
        MaskedText title,
        MaskedText body,
        Department department,
        String region,
        @Nullable UUID form) {

    /// What readers find it by.
    public SearchableText searchableText() {
        return AnnouncementText.of(title.value(), number);
    }
}
