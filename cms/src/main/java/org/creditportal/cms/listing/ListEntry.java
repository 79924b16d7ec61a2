package org.creditportal.cms.listing;

import java.time.Instant;
import java.util.Set;

/// One subject on one list, in one state of its life. Expiry is no state: it is computed from the window.
public sealed interface ListEntry permits RecordedEntry, ActiveEntry, ExitedEntry {

    EntryRecord record();

    /// What can be done to it by itself at this instant.
    Set<Act> possibleActs(Instant at);

    /// For example `recorded`; an active entry whose window has ended is `expired`.
    String stateAt(Instant at);
}
