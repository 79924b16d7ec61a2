package org.creditportal.search;

/// The order of hits. Ties are broken by id ascending, as the text of a UUID is ordered.
public enum Sort {
    /// Names or codes equal to the query first, then those that begin with it, then the rest; each group as [#NEWEST].
    RELEVANCE,
    /// The latest beginning of visibility first.
    NEWEST,
    /// The earliest end of visibility first, endless ones last.
    ENDING
}
