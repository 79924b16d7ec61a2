package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import reactor.core.publisher.Mono;

/// Prepares entries for the published schema and writes to it, each change with its edges and its messages to the index
/// in the same unit of work.
public interface EntryPublications {

    /// The instant for the unplanned edges of one act: at least [Edges#GUARD_MILLIS] ahead, so that every node and
    /// the
    /// index learn of it first. From here on the unit of work must end within half the guard, or it is aborted.
    Mono<Instant> guard();

    /// Keeps entries masked until they are published or dropped, so that publishing them is quick. Readers cannot reach
    /// them.
    Mono<Void> prepare(List<MaskedEntry> entries);

    /// Publishes prepared entries, each in its window.
    Mono<Void> publish(Map<UUID, PublicationWindow> windows);

    /// Publishes prepared entries that nobody sees before their release is opened.
    Mono<Void> publishHidden(UUID release, Map<UUID, PublicationWindow> windows);

    /// Forgets prepared entries that will not be published.
    Mono<Void> drop(Collection<UUID> entries);

    /// Lets each entry be seen no longer than until its instant; one that would begin later never begins.
    Mono<Void> end(Map<UUID, Instant> ends);
}
