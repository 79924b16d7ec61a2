package org.creditportal.cms.publication;

import java.util.UUID;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// An announcement, as readers may see it. What it refers to is read by itself, see [PublishedAnnouncements].
///
/// @param list which list it is about, or `null`
/// @param number its own number, for example `虚市监公告〔2026〕12号`
/// @param body plain text, paragraphs parted by line breaks
/// @param department that announces
/// @param region of the department
public record PublishedAnnouncement(
        UUID id,
        long version,
        AnnouncementKind kind,
        @Nullable ListKind list,
        String number,
        String title,
        String body,
        String department,
        String region,
        PublicationWindow window)
        implements Published {

    /// What readers find it by.
    public SearchableText searchableText() {
        return AnnouncementText.of(title, number);
    }
}
