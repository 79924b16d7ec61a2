package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Flux;

/// Reads what articles are linked with, as far as it is visible at an instant.
public interface ArticleLinks {

    /// @param articles ids of articles, not of editions
    /// @return the named ones, in no particular order
    Flux<ArticleLink> named(Collection<UUID> articles, Instant at);

    /// @return the policies that forward an article, newest first
    Flux<ArticleLink> forwarding(UUID article, Instant at);

    /// @return the guides that say how an entry of this list is repaired, newest first
    Flux<ArticleLink> guides(ListKind list, Instant at);

    /// Entries that an article refers to: what is visible first.
    Flux<Reference> entries(UUID article, Collection<UUID> entries, Instant at);
}
