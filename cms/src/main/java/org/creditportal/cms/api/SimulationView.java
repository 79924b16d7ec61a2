package org.creditportal.cms.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.simulation.Difference;
import org.creditportal.cms.simulation.Simulation;
import org.creditportal.cms.vocabulary.Degree;
import org.jspecify.annotations.Nullable;

/// A simulation as accounts read it.
record SimulationView(
        String profile,
        int version,
        LocalDate from,
        boolean inForce,
        Counts entries,
        List<Group> lists,
        List<Item> items) {

    static SimulationView of(Simulation simulation) {
        return new SimulationView(
                simulation.profile(),
                simulation.version(),
                simulation.from(),
                simulation.inForce(),
                new Counts(simulation.active(), simulation.affected()),
                simulation.groups().stream().map(Group::of).toList(),
                simulation.items().stream().map(Item::of).toList());
    }

    /// @param active entries of other profiles that stand on the day
    /// @param affected those for which a rule would be another
    record Counts(long active, long affected) {}

    /// @param degree `null` where none is on record; the terms of all degrees are compared then
    record Group(String profile, String list, @Nullable String degree, long entries, List<Difference> differences) {

        static Group of(Simulation.Group group) {
            var of = group.of();
            return new Group(of.profile(), of.list().code(), code(of.degree()), of.entries(), group.differences());
        }
    }

    /// @param differs rules of the group's differences
    record Item(
            UUID id,
            String department,
            String profile,
            String list,
            String listName,
            @Nullable String degree,
            LocalDate decidedOn,
            @Nullable LocalDate validUntil,
            List<String> differs) {

        static Item of(Simulation.Item item) {
            var entry = item.entry();
            return new Item(
                    entry.id(),
                    entry.department().name(),
                    entry.profile(),
                    entry.list().code(),
                    entry.listName(),
                    code(entry.degree()),
                    entry.decidedOn(),
                    entry.validUntil(),
                    item.differs());
        }
    }

    private static @Nullable String code(@Nullable Degree degree) {
        return degree == null ? null : degree.code();
    }
}
