package org.creditportal.cms.vocabulary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When readers see something: `[from, until)`, in whole milliseconds (what is finer is cut off).
///
/// A window that ends before or as it begins is empty: nobody ever sees what it is for, so it is never over either.
///
/// @param until exclusive; `null` is without end
public record PublicationWindow(Instant from, @Nullable Instant until) {

    public PublicationWindow {
        from = from.truncatedTo(ChronoUnit.MILLIS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
    }

    public boolean isEmpty() {
        return until != null && !until.isAfter(from);
    }

    public boolean contains(Instant at) {
        return hasBegun(at) && !hasEnded(at);
    }

    public boolean hasBegun(Instant at) {
        return !at.isBefore(from);
    }

    /// Whether it was seen once and no longer is.
    public boolean isOver(Instant at) {
        return !isEmpty() && hasEnded(at);
    }

    /// The next instant at which visibility changes, or `null` if it never does again.
    public @Nullable Instant nextEdgeAfter(Instant at) {
        if (isEmpty() || hasEnded(at)) {
            return null;
        }
        return hasBegun(at) ? until : from;
    }

    /// The part of this window from the instant on.
    public PublicationWindow beginningNoEarlierThan(Instant earliest) {
        return from.isBefore(earliest) ? new PublicationWindow(earliest, until) : this;
    }

    /// The part of this window before the instant.
    public PublicationWindow endingNoLaterThan(Instant latest) {
        return until == null || until.isAfter(latest) ? new PublicationWindow(from, latest) : this;
    }

    /// Whether there is an instant that both contain.
    public boolean overlaps(PublicationWindow other) {
        return !isEmpty() && !other.isEmpty() && !hasEnded(other.from) && !other.hasEnded(from);
    }

    private boolean hasEnded(Instant at) {
        return until != null && !at.isBefore(until);
    }
}
