package org.creditportal.portal.faults;

import java.time.Instant;
import java.util.Set;

/// When portals could not be expected to answer.
///
/// @param nodes which of them, from 0
record Outage(Set<Integer> nodes, Instant begun, Instant ended) {

    boolean excuses(Sight sight) {
        return nodes.contains(sight.node())
                && sight.begun().isBefore(ended)
                && sight.ended().isAfter(begun);
    }
}
