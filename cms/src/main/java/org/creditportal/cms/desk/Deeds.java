package org.creditportal.cms.desk;

import java.util.UUID;
import reactor.core.publisher.Flux;

/// Reads what was done and by whom.
public interface Deeds {

    /// Newest first.
    Flux<Deed> browse(DeedFilter filter, int limit);

    /// What was done to an entry and to the form that it came with, oldest first.
    Flux<Deed> ofEntry(UUID entry);
}
