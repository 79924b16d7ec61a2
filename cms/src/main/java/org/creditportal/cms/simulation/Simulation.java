package org.creditportal.cms.simulation;

import java.time.LocalDate;
import java.util.List;

/// What a profile would change for the entries that stand on a day.
///
/// @param profile the one that would take effect
/// @param version of it
/// @param inForce whether that version is meant for the day; a document that was repealed can be tried all the same
/// @param active entries of other profiles that stand then
/// @param affected those for which a rule would be another
/// @param groups by present profile, list and degree, also those that nothing would change for
/// @param items the first hundred that are affected, by id
public record Simulation(
        String profile,
        int version,
        LocalDate from,
        boolean inForce,
        long active,
        long affected,
        List<Group> groups,
        List<Item> items) {

    public record Group(EntryGroup of, List<Difference> differences) {}

    /// @param differs rules that would be others, as in the group's differences
    public record Item(StandingEntry entry, List<String> differs) {}
}
