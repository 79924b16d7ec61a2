package org.creditportal.cms.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// Which entries to show; what is `null` leaves all.
///
/// @param state `candidate`, `noticed`, `objected`, `recorded`, `active`, `expired` or `exited`
/// @param awaits `decision`, `signature` or `verification`
/// @param text in the name, the number of the decision or the basis; or a whole credit code
/// @param beginsOn day on which readers see it first
/// @param endsOn last day on which readers see it
/// @param after older than this one only
public record EntryFilter(
        Department department,
        @Nullable ListKind list,
        @Nullable String state,
        @Nullable String awaits,
        @Nullable String text,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID after) {

    /// All that wait for something.
    public static EntryFilter awaiting(Department department, String what) {
        return new EntryFilter(department, null, null, what, null, null, null, null);
    }
}
