package org.creditportal.portal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.Reference;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;

/// An announcement as programs read it.
///
/// @param highlight safe HTML with `<mark>` around what the query matched; absent where nothing did
/// @param announcement kind, for example `exit`
/// @param list which list it is about, or `null`
/// @param entries what it refers to; a list of announcements shows the first of them
/// @param entriesTotal how many it refers to; absent in a list of announcements
public record AnnouncementItem(
        String content,
        UUID id,
        String title,
        Links links,
        Instant visibleFrom,
        @Nullable Instant visibleUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String highlight,
        String announcement,
        @Nullable String list,
        String number,
        String department,
        String region,
        String body,
        List<ReferenceItem> entries,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long entriesTotal)
        implements Item {

    /// By itself.
    public static AnnouncementItem of(PublishedAnnouncement announcement, List<Reference> references, long total) {
        return of(announcement, null, references, total);
    }

    /// As it was found by a query, among others.
    public static AnnouncementItem found(
            PublishedAnnouncement announcement, QueryText query, List<Reference> references) {
        var highlight = Highlights.mark(announcement.title(), query)
                .or(() -> Highlights.mark(announcement.number(), query))
                .orElse(null);
        return of(announcement, highlight, references, null);
    }

    private static AnnouncementItem of(
            PublishedAnnouncement announcement,
            @Nullable String highlight,
            List<Reference> references,
            @Nullable Long total) {
        var list = announcement.list();
        return new AnnouncementItem(
                "announcement",
                announcement.id(),
                announcement.title(),
                new Links("/api/v1/announcements/" + announcement.id(), "/announcements/" + announcement.id()),
                announcement.window().from(),
                announcement.window().until(),
                highlight,
                announcement.kind().code(),
                list == null ? null : list.code(),
                announcement.number(),
                announcement.department(),
                announcement.region(),
                announcement.body(),
                references.stream().map(ReferenceItem::of).toList(),
                total);
    }

    /// Where a record can be read.
    public record Links(String self, String page) {}

    /// An entry that is referred to. Outside its own window it has a label and nothing more.
    ///
    /// @param label number of the decision, or its basis
    /// @param title subject and list; absent unless visible
    /// @param links absent unless visible
    public record ReferenceItem(
            UUID id,
            String label,
            boolean visible,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Links links) {

        static ReferenceItem of(Reference reference) {
            var id = reference.entry();
            return new ReferenceItem(
                    id,
                    reference.label(),
                    reference.isVisible(),
                    reference.title(),
                    reference.isVisible() ? new Links("/api/v1/entries/" + id, "/entries/" + id) : null);
        }
    }
}
