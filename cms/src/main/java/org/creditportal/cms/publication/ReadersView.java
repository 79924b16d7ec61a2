package org.creditportal.cms.publication;

import reactor.core.publisher.Mono;

/// Shows what is not published, nor even kept, as readers would see it. Whoever serves readers has it.
@FunctionalInterface
public interface ReadersView {

    /// @param article masked as it would be published
    /// @return its whole page, as HTML; empty where no readers are served
    Mono<String> page(PublishedArticle article);
}
