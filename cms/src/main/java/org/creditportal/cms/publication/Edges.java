package org.creditportal.cms.publication;

import reactor.core.publisher.Mono;

/// Looks at the instants where the visible set changes.
public interface Edges {

    /// How far ahead of its decision every unplanned edge is put, at least, in milliseconds.
    long GUARD_MILLIS = 1000;

    /// @return the edges around now, and what the index has not acknowledged yet, from one consistent look
    Mono<EdgeView> look();
}
