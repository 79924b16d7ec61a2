package org.creditportal.cms.publication;

import java.time.Instant;
import reactor.core.publisher.Flux;

/// Reads what has ever been published under a hash.
public interface PublishedMedia {

    /// Every use of the hash, as a medium's own bytes or as its thumbnail, in an edition whose window is not empty.
    ///
    /// @param hash SHA-256, lower-case hexadecimal
    /// @param at what becomes of a medium after its window is what the edition's address answers then
    Flux<ShownMedium> uses(String hash, Instant at);
}
