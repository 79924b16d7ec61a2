package org.creditportal.cms.listing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// Signed. Readers see it exactly inside its window, if it may be public at all.
///
/// @param isPublic whether readers may see it (C5)
/// @param announcement that told of it, `null` where none did
public record ActiveEntry(
        EntryRecord record,
        PublicationWindow window,
        boolean isPublic,
        @Nullable UUID announcement) implements Listing {

    @Override
    public Set<Act> possibleActs(Instant at) {
        return hasEnded(at) ? Set.of() : Set.of(Act.WITHDRAWAL, Act.EXIT, Act.REPAIR, Act.CORRECTION);
    }

    @Override
    public String stateAt(Instant at) {
        return hasEnded(at) ? "expired" : "active";
    }

    private boolean hasEnded(Instant at) {
        return window.isEmpty() || window.isOver(at);
    }
}
