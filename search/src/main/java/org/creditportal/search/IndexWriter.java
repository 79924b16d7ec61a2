package org.creditportal.search;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Writes changes to the index.
public interface IndexWriter {

    /// Answers when all changes can be found: written, and an explicit refresh had no failed shard. A change that is
    /// older than what the index holds is ignored. After a failure, an error, all may be written again.
    ///
    /// @return the changes that cannot be found, because the index takes all but them
    Mono<List<Refused>> write(List<IndexChange> changes);

    /// A change that the index does not take as it is, whenever it is tried.
    ///
    /// @param id of the record
    /// @param kind the index's word for what is wrong; never its reason, which may repeat what the record holds
    record Refused(UUID id, String kind) {}
}
