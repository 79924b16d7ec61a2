package org.creditportal.cms.simulation;

import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// Entries for which the same rules hold.
///
/// @param degree `null` where none is on record
/// @param entries how many
public record EntryGroup(
        String profile, ListKind list, @Nullable Degree degree, long entries) {

    /// Whether the entry is one of them.
    public boolean holds(StandingEntry entry) {
        return profile.equals(entry.profile()) && list == entry.list() && degree == entry.degree();
    }
}
