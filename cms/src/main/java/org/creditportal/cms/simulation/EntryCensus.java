package org.creditportal.cms.simulation;

import java.util.Collection;
import reactor.core.publisher.Flux;

/// Counts entries that stand, and shows some of them.
public interface EntryCensus {

    /// How many stand of each profile, list and degree; groups without entries are not there.
    Flux<EntryGroup> count(CensusScope scope);

    /// The first entries of these groups, by id.
    Flux<StandingEntry> first(CensusScope scope, Collection<EntryGroup> groups, int limit);
}
