package org.creditportal.cms.publication;

import reactor.core.publisher.Flux;

/// Reads what has ever been published under a hash.
public interface PublishedMedia {

    /// Every use of the hash, as a medium's own bytes or as its thumbnail, in an edition whose window is not empty.
    ///
    /// @param hash SHA-256, lower-case hexadecimal
    Flux<ShownMedium> uses(String hash);
}
