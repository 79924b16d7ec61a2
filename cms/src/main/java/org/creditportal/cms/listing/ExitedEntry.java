package org.creditportal.cms.listing;

import java.time.Instant;
import java.util.Set;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// Off the list: it left by one of the ways out, was withdrawn, was left out at signature, or was signed after its
/// validity was over. Kept in the back office (B5).
///
/// @param cause by which it left, `null` where it did not leave by one
/// @param window in which readers saw it, `null` if they never did
/// @param reason why, or how it came about
public record ExitedEntry(
        EntryRecord record,
        @Nullable ExitCause cause,
        @Nullable PublicationWindow window,
        String reason) implements Listing {

    @Override
    public Set<Act> possibleActs(Instant at) {
        return Set.of();
    }

    @Override
    public String stateAt(Instant at) {
        return "exited";
    }
}
