package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads published announcements from the authority, and what they refer to.
public interface PublishedAnnouncements {

    /// @return the announcement whatever its window, which the caller must look at; empty if there never was one
    Mono<PublishedAnnouncement> find(UUID id);

    /// @return those of the named that are visible at the instant, in no particular order
    Flux<PublishedAnnouncement> visible(Collection<UUID> ids, Instant at);

    /// @return all announcements that refer to an entry and are visible at the instant, newest first
    Flux<PublishedAnnouncement> ofEntry(UUID entry, Instant at);

    /// How many entries an announcement refers to, seen now or not.
    Mono<Long> countReferences(UUID announcement);

    /// What announcements refer to, as it may be shown at the instant: by announcement, what is visible first.
    ///
    /// @param most how many of each announcement
    Flux<Reference> references(Collection<UUID> announcements, Instant at, int most);
}
