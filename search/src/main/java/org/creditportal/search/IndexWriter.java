package org.creditportal.search;

import java.util.List;
import reactor.core.publisher.Mono;

/// Writes changes to the index.
public interface IndexWriter {

    /// Completes when all changes can be found: written, and an explicit refresh had no failed shard. A change that is
    /// older than what the index holds is ignored. After any other failure, an error, all may be written again.
    Mono<Void> write(List<IndexChange> changes);
}
