package org.creditportal.cms.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// Signed. Readers see it exactly inside its window, if it may be public at all.
///
/// @param isPublic whether readers may see it (C5)
/// @param announcement that told of it, `null` where none did
/// @param warnedOn day on which a subject on watch was warned, `null` if it was not (A16)
public record ActiveEntry(
        EntryRecord record,
        PublicationWindow window,
        boolean isPublic,
        @Nullable UUID announcement,
        @Nullable LocalDate warnedOn)
        implements Listing {

    @Override
    public Set<Act> possibleActs(Instant at) {
        if (hasEnded(at)) {
            return Set.of();
        }
        var acts = EnumSet.of(Act.WITHDRAWAL, Act.EXIT, Act.REPAIR, Act.CORRECTION);
        if (list() == ListKind.WATCH && warnedOn == null) {
            acts.add(Act.WARNING);
        }
        return acts;
    }

    @Override
    public String stateAt(Instant at) {
        return hasEnded(at) ? "expired" : "active";
    }

    private boolean hasEnded(Instant at) {
        return window.isEmpty() || window.isOver(at);
    }
}
