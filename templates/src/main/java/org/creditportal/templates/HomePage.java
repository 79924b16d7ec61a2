package org.creditportal.templates;

import java.util.List;

/// The first page.
///
/// @param frame what surrounds it
/// @param lists each list with its number of entries in force
/// @param newest entries that became visible last
/// @param endingSoon entries that end next, may be empty
/// @param announcements the latest, may be empty
/// @param stories the latest, may be empty
/// @param policies the latest, may be empty
/// @param cases the latest, may be empty
/// @param departments recognising departments with entries in force
public record HomePage(
        Frame frame,
        List<ListCount> lists,
        List<EntryCard> newest,
        List<EntryCard> endingSoon,
        List<AnnouncementCard> announcements,
        List<ArticleCard> stories,
        List<ArticleCard> policies,
        List<ArticleCard> cases,
        List<CountedLink> departments)
        implements Page {

    /// How many entries of a list are in force.
    ///
    /// @param list which list
    /// @param count entries in force, exact
    public record ListCount(ListBadge list, long count) {}
}
