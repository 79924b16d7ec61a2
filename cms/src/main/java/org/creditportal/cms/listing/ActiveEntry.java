package org.creditportal.cms.listing;

import java.time.Instant;
import java.util.Set;
import org.creditportal.cms.vocabulary.PublicationWindow;

/// Signed; readers see it exactly inside its window.
public record ActiveEntry(EntryRecord record, PublicationWindow window) implements ListEntry {

    @Override
    public Set<Act> possibleActs(Instant at) {
        return hasEnded(at) ? Set.of() : Set.of(Act.WITHDRAWAL);
    }

    @Override
    public String stateAt(Instant at) {
        return hasEnded(at) ? "expired" : "active";
    }

    private boolean hasEnded(Instant at) {
        return window.isEmpty() || window.isOver(at);
    }
}
