package org.creditportal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One announcement, inside its term.
///
/// @param frame what surrounds it
/// @param kind as `公示` or `退出公告`
/// @param isPublicNotice whether objections can be made until it ends
/// @param title without the number
/// @param imprint who announces, and how long
/// @param paragraphs the text
/// @param references the entries it tells of
/// @param jsonHref the same as JSON
public record AnnouncementPage(
        Frame frame,
        String kind,
        boolean isPublicNotice,
        String title,
        Imprint imprint,
        List<String> paragraphs,
        References references,
        String jsonHref)
        implements Page {

    /// Who announces, under which number, and how long.
    ///
    /// @param number as `虚市监公告〔2026〕12号`
    /// @param region of the department
    /// @param list which list it is about, or `null`
    /// @param from as `2026年8月2日 09:30:00`
    /// @param until as `2026年9月1日 24:00`, or `null` for no end
    public record Imprint(
            String number,
            String department,
            String region,
            @Nullable ListBadge list,
            String from,
            @Nullable String until) {}

    /// The entries an announcement tells of.
    ///
    /// @param total how many there are
    /// @param shown the first of them
    public record References(long total, List<Reference> shown) {}

    /// One entry.
    ///
    /// @param label number of the decision, or its basis
    /// @param entry the entry, or `null` outside its own term: then nobody is named
    public record Reference(String label, @Nullable Link entry) {}
}
