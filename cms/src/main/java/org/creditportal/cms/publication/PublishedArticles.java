package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.vocabulary.article.Slug;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads published editions of articles from the authority.
public interface PublishedArticles {

    /// @return what an address leads to at the instant; empty if nothing was visible there by then
    Mono<Addressed> at(Slug slug, Instant at);

    /// @param editions ids of editions, as hits name them
    /// @return those of the named that are visible at the instant, in no particular order
    Flux<PublishedArticle> visible(Collection<UUID> editions, Instant at);

    /// @return the editions of an article that have begun by the instant, newest first
    Flux<EditionNote> history(UUID article, Instant at);

    /// The pictures and documents of editions.
    Flux<MediumUse> media(Collection<UUID> editions);
}
