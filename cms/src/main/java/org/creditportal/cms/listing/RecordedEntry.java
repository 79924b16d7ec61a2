package org.creditportal.cms.listing;

import java.time.Instant;
import java.util.Set;

/// Recorded, not yet signed by the responsible head; it is signed together with its form.
public record RecordedEntry(EntryRecord record) implements Listing {

    @Override
    public Set<Act> possibleActs(Instant at) {
        return Set.of(Act.WITHDRAWAL);
    }

    @Override
    public String stateAt(Instant at) {
        return "recorded";
    }
}
