package org.creditportal.cms.relay;

import java.time.Duration;
import java.util.UUID;
import org.creditportal.search.IndexName;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The one [IndexPlan] that all nodes share. One node at a time may change it.
public interface IndexPlans {

    Mono<IndexPlan> look();

    /// Asks for a rebuild.
    ///
    /// @return whether it was asked for; `false` while one goes on
    Mono<Boolean> ask();

    /// Takes or keeps the lease.
    ///
    /// @return the plan; empty while another node holds the lease
    Mono<IndexPlan> hold(UUID node, Duration lease);

    /// Begins a rebuild. From here on the relays write the new index too.
    ///
    /// @param serving the index that searches still reach, `null` for none
    /// @return empty, as the other changes, also if the node has lost its lease and nothing is changed
    Mono<Void> begin(UUID node, @Nullable IndexName serving, IndexName filling, long total);

    /// Begins anew with an index that is empty again.
    Mono<Void> beginAnew(UUID node);

    /// Notes how far the rebuild has come.
    Mono<Void> advance(UUID node, UUID reached, int carried);

    /// The new index is in service; the relays write no other.
    Mono<Void> end(UUID node);
}
