package org.creditportal.cms.publication;

import reactor.core.publisher.Mono;

/// Measures how far the index is behind the authority.
public interface Lag {

    Mono<Figures> measure();

    /// @param pending changes that the index has not acknowledged
    /// @param parked changes given up after many attempts; each is an alert
    /// @param oldestSeconds how long the effect of the oldest unacknowledged change has been due; 0 if none is due
    /// @param published records in the published schema, visible now or not
    record Figures(long pending, long parked, long oldestSeconds, long published) {}
}
