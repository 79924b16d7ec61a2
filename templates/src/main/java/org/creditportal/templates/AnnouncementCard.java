package org.creditportal.templates;

import org.jspecify.annotations.Nullable;

/// One announcement in a list.
///
/// @param href of the announcement's own page
/// @param kind as `公示` or `退出公告`
/// @param list which list it is about, or `null`
/// @param title highlighted where a query matched
/// @param number its own number, as `虚市监公告〔2026〕12号`
/// @param department who announces
/// @param from since when it is public, as `2026年8月2日`
/// @param until when it goes offline, as `2026年9月1日 24:00`, or `null` for no end
public record AnnouncementCard(
        String href,
        String kind,
        @Nullable ListBadge list,
        Markup title,
        String number,
        String department,
        String from,
        @Nullable String until)
        implements Card {}
