package org.creditportal.cms.publication;

import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;

/// Reads published records as they are now, whatever their windows, for those who must know the windows themselves.
public interface PublishedRecords {

    /// @return those of the named that exist, in no particular order; one that was purged is not among them
    Flux<Published> current(Collection<UUID> ids);
}
