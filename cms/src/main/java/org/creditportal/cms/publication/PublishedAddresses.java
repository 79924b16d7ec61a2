package org.creditportal.cms.publication;

import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads where robots find what is visible: articles, announcements, and entries of organisations. Natural persons are
/// left out.
public interface PublishedAddresses {

    Mono<Long> count(Instant at);

    /// @param skipped how many to leave out before the first
    /// @return at most `limit`, in an order that lasts until the next edge
    Flux<Address> page(Instant at, long skipped, int limit);

    /// @param path for example `/articles/lian-he-ji-li`
    /// @param since when what is there became visible
    record Address(String path, Instant since) {}
}
