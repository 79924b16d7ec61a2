package org.creditportal.cms.publication;

import reactor.core.publisher.Mono;

/// Shows editions that are not published to who has a signed link.
public interface PreviewArticles {

    /// @param token as in `/articles/preview/{token}`
    /// @return the edition, masked as it would be published; empty if the token is not ours, is over, or
    ///     its edition is gone
    Mono<PublishedArticle> open(String token);
}
