package org.creditportal.cms.listing;

import java.time.Instant;
import java.util.Set;

/// Off the list: withdrawn, left out at signature, or signed after its validity was over. Kept in the back office
/// (B5).
///
/// @param reason why, or how it came about
public record ExitedEntry(EntryRecord record, String reason) implements ListEntry {

    @Override
    public Set<Act> possibleActs(Instant at) {
        return Set.of();
    }

    @Override
    public String stateAt(Instant at) {
        return "exited";
    }
}
