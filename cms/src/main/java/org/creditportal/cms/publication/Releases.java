package org.creditportal.cms.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Large batches: what is published in a release is written and indexed first and seen by nobody, until the release is
/// opened; then all of it appears at the planned instant. A release that was not opened in time stays hidden.
public interface Releases {

    /// More entries than this are published in a release: fewer fit into one unit of work within half the guard.
    int SMALL = 1000;

    /// Plans a release, 2 s + 1 s for each 5,000 entries ahead at most, unless the last one took longer for each.
    Mono<Release> plan(UUID id, int entries);

    /// Takes a pending release that nobody works at.
    ///
    /// @param lease how long nobody else may take it
    /// @return empty if there is none
    Mono<Release> claim(Duration lease);

    /// Prolongs the lease.
    Mono<Void> renew(UUID id, Duration lease);

    /// Nobody opens or postpones the release until the unit of work ends.
    ///
    /// @return the release as it is planned now, or empty if it was opened
    Mono<Release> hold(UUID id);

    /// Opens the release if a guard is left until its instant. From here on the unit of work must end by half a guard
    /// before that, or it is aborted.
    ///
    /// @return when its entries are seen, or empty if it is too late for that
    Mono<Instant> open(UUID id);

    /// Moves a release whose instant was missed, with all that was written in it, to a later one.
    Mono<Void> postpone(UUID id);
}
