package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import reactor.core.publisher.Mono;

/// Writes announcements to the published schema, each change with its edges and its messages to the index in the unit
/// of work of the act that it tells of. Its instant comes from [EntryPublications#guard].
public interface AnnouncementPublications {

    Mono<Void> publish(MaskedAnnouncement announcement, PublicationWindow window);

    /// Links an announcement with published entries, both ways. What is shown of an entry outside its window is its
    /// decision number or basis, nothing else.
    Mono<Void> refer(UUID announcement, Collection<UUID> entries);

    /// Lets each announcement be seen no longer than until its instant.
    Mono<Void> end(Map<UUID, Instant> ends);

    /// Takes an entry out of all announcements: it is being purged (B6).
    Mono<Void> forget(UUID entry);
}
