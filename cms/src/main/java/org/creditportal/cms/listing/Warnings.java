package org.creditportal.cms.listing;

import java.util.UUID;
import reactor.core.publisher.Flux;

/// Finds who belongs on the warning list, which is derived from the watch list (A18).
public interface Warnings {

    /// Subjects on watch under this profile in so many different fields at least, and not on the warning list; each by
    /// the newest of those entries, which a warning follows.
    Flux<UUID> due(String profile, int threshold, int limit);

    /// Entries of the warning list under this profile whose subject is no longer on watch in so many fields.
    Flux<UUID> over(String profile, int threshold, int limit);
}
