package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads published entries from the authority.
public interface PublishedEntries {

    /// @return the entry whatever its window, which the caller must look at; empty if there never was one
    Mono<PublishedEntry> find(UUID id);

    /// @return those of the named that are visible at the instant, in no particular order
    Flux<PublishedEntry> visible(Collection<UUID> ids, Instant at);

    /// @return all entries of an organisation that are visible at the instant, newest beginning of visibility first
    Flux<PublishedEntry> ofOrganisation(UnifiedSocialCreditCode code, Instant at);
}
