package org.creditportal.templates;

import org.jspecify.annotations.Nullable;

/// How the portal is running.
///
/// @param frame what surrounds it
/// @param engine state of the search engine
/// @param lag what has been published and is not yet acknowledged by the search engine
/// @param drift records in which database and search engine differed when last compared, or `null` before the first
/// comparison
/// @param edges when the visible set changes
/// @param jsonHref the same as JSON
public record StatusPage(
        Frame frame, Engine engine, Lag lag, @Nullable Long drift, Edges edges, String jsonHref) implements Page {

    /// Who answers queries now.
    public enum Engine {
        /// The search engine.
        ANSWERING,
        /// The database, until the search engine has caught up.
        CATCHING_UP,
        /// The database, because the search engine cannot be reached.
        AWAY
    }

    /// Work not yet acknowledged.
    ///
    /// @param pending messages
    /// @param seconds age of the oldest, 0 when there is none
    public record Lag(long pending, long seconds) {}

    /// Instants at which something begins or ends to be visible.
    ///
    /// @param last or `null` when there was none
    /// @param next or `null` when none is planned
    /// @param clock the portal's own clock when the page was made
    public record Edges(@Nullable String last, @Nullable String next, String clock) {}
}
