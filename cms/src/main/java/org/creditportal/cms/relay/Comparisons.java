package org.creditportal.cms.relay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The one [Comparison] that all nodes share. Only the node that holds the lease of [IndexPlans] changes it; for
/// another, a change is empty and nothing happens.
public interface Comparisons {

    Mono<Comparison> look();

    /// Asks for a comparison.
    ///
    /// @return whether it was asked for; `false` while one goes on
    Mono<Boolean> ask();

    Mono<Void> begin(UUID node);

    /// Notes one more bucket.
    ///
    /// @param reached its last record, `null` if it was the last bucket and the comparison ends
    Mono<Void> advance(UUID node, @Nullable UUID reached, long records, long wrong);
}
