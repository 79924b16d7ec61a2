package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Writes to the published schema, each change with its edges and its messages to the index in the same unit of
/// work.
public interface EntryPublications {

    /// The instant for the unplanned edges of one act: at least [Edges#GUARD_MILLIS] ahead, so that every node and
    /// the
    /// index learn of it first. From here on the unit of work must end within half the guard, or it is aborted.
    Mono<Instant> guard();

    Mono<Void> publish(List<MaskedEntry> entries);

    /// Publishes entries that nobody sees before their release is opened.
    Mono<Void> publishHidden(UUID release, List<MaskedEntry> entries);

    /// Lets each entry be seen no longer than until its instant; one that would begin later never begins.
    Mono<Void> end(Map<UUID, Instant> ends);
}
