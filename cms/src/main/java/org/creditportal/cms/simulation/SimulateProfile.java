package org.creditportal.cms.simulation;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.simulation.Simulation.Group;
import org.creditportal.cms.simulation.Simulation.Item;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Asks what would change if a profile took effect on a day (R1); changes nothing. The store counts by groups, so its
/// size matters to nothing here.
public final class SimulateProfile {

    private static final int SHOWN = 100;

    private final EntryCensus census;

    public SimulateProfile(EntryCensus census) {
        this.census = census;
    }

    /// @param from the day in Asia/Shanghai
    /// @param current the profile whose entries are asked about, `null` for all others
    /// @param department whose entries, `null` for all
    public Mono<Simulation> simulate(
            RuleProfile target, LocalDate from, @Nullable RuleProfile current, @Nullable Department department) {
        var scope = new CensusScope(from, target.id(), current == null ? null : current.id(), department);
        var then = on(target, from);
        return census.count(scope)
                .map(group -> new Group(group, differences(group, then, from)))
                .collectList()
                .flatMap(groups -> items(scope, groups).map(items -> answer(target, then, from, groups, items)));
    }

    private Mono<List<Item>> items(CensusScope scope, List<Group> groups) {
        var affected =
                groups.stream().filter(group -> !group.differences().isEmpty()).toList();
        return affected.isEmpty()
                ? Mono.just(List.of())
                : census.first(scope, affected.stream().map(Group::of).toList(), SHOWN)
                        .map(entry -> new Item(entry, rules(entry, affected)))
                        .collectList();
    }

    private static List<String> rules(StandingEntry entry, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.of().holds(entry))
                .flatMap(group -> group.differences().stream())
                .map(Difference::rule)
                .toList();
    }

    private static Simulation answer(
            RuleProfile target, RuleVersion then, LocalDate from, List<Group> groups, List<Item> items) {
        var affected = groups.stream().filter(group -> !group.differences().isEmpty());
        return new Simulation(
                target.id(),
                then.version(),
                from,
                then.holdsOn(from),
                groups.stream().mapToLong(group -> group.of().entries()).sum(),
                affected.mapToLong(group -> group.of().entries()).sum(),
                groups,
                items);
    }

    /// Of a profile that is not known any more nothing can be said.
    private static List<Difference> differences(EntryGroup group, RuleVersion then, LocalDate from) {
        return RuleProfiles.find(group.profile())
                .map(profile -> RuleDifferences.between(on(profile, from), then, group.list(), group.degree()))
                .orElse(List.of());
    }

    private static RuleVersion on(RuleProfile profile, LocalDate day) {
        return profile.versionOn(day).orElseGet(profile::newest);
    }
}
