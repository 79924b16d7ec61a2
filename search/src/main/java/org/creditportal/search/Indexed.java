package org.creditportal.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the index really holds of a record, whoever wrote it.
///
/// @param window when it can be found, `null` if never: a tombstone
public record Indexed(UUID id, long version, @Nullable Window window) {

    /// @param from epoch milliseconds
    /// @param until likewise, the end of the year 9999 for no end
    /// @param isUnderItsId `false` if it was written as another record
    public record Window(long from, long until, boolean isUnderItsId) {}
}
