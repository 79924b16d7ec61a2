package org.creditportal.cms.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Basis;
import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@DisplayName("R1: what another profile would change is told before it takes effect")
class SimulateProfileTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final List<EntryGroup> groups = new ArrayList<>();
    private final List<Collection<EntryGroup>> asked = new ArrayList<>();

    @Test
    @DisplayName("B1, R1: black entries of yingkou-2019 could be repaired under zhangdian-2018, and would go on watch")
    void tellsWhatBlackEntriesWouldGain() {
        groups.add(new EntryGroup("yingkou-2019", ListKind.BLACK, null, 7));

        var group = simulate("zhangdian-2018").groups().getFirst();

        var repair = difference(group, "exits.repair");
        assertThat(repair.now().value()).isEqualTo(false);
        assertThat(repair.then().value()).isEqualTo(true);
        assertThat(repair.now().by())
                .isInstanceOfSatisfying(
                        Basis.Clause.class, by -> assertThat(by.clause()).isEqualTo("004 五(二)"));
        assertThat(repair.then().by())
                .isInstanceOfSatisfying(
                        Basis.Clause.class, by -> assertThat(by.clause()).isEqualTo("002(十七)"));
        var watch = difference(group, "watchAfterBlack");
        assertThat(watch.now().value()).isEqualTo("nobody");
        assertThat(watch.then().value()).isEqualTo("everybody");
        assertThat(difference(group, "reporting.city").then().value()).isEqualTo(7);
        assertThat(rules(group)).doesNotContain("publicity", "exitAnnouncement.from", "exits.expiry");
    }

    @Test
    @DisplayName("B3: hengshan counts the term of an exit announcement from the occasion")
    void tellsWhereATermBegins() {
        groups.add(new EntryGroup("yingkou-2019", ListKind.RED, null, 7));

        var from = difference(simulate("hengshan").groups().getFirst(), "exitAnnouncement.from");

        assertThat(from.now().value()).isEqualTo("exit");
        assertThat(from.then().value()).isEqualTo("occasion");
    }

    @Test
    @DisplayName("R2: maximum terms by degree; of entries without a degree those of all degrees are told")
    void tellsTermsByDegree() {
        groups.add(new EntryGroup("yingkou-2019", ListKind.BLACK, Degree.SEVERE, 2));
        groups.add(new EntryGroup("yingkou-2019", ListKind.BLACK, null, 3));
        groups.add(new EntryGroup("yingkou-2019", ListKind.RED, null, 4));

        var simulation = simulate("national-2025");

        assertThat(rules(simulation.groups().get(0)))
                .contains("maximumTerm.severe")
                .doesNotContain("maximumTerm.general");
        assertThat(rules(simulation.groups().get(1)))
                .contains("maximumTerm.minor", "maximumTerm.general", "maximumTerm.severe");
        assertThat(rules(simulation.groups().get(2))).noneMatch(rule -> rule.startsWith("maximumTerm"));
        assertThat(difference(simulation.groups().get(0), "maximumTerm.severe")
                        .then()
                        .value())
                .isEqualTo("P3Y");
        assertThat(difference(simulation.groups().get(0), "maximumTerm.severe")
                        .now()
                        .value())
                .isNull();
    }

    @Test
    void countsAllAndAffectedAndAsksForAffectedOnly() {
        groups.add(new EntryGroup("yingkou-2019", ListKind.BLACK, null, 700));
        groups.add(new EntryGroup("nobody-knows", ListKind.BLACK, null, 30));

        var simulation = simulate("zhangdian-2018");

        assertThat(simulation.active()).isEqualTo(730);
        assertThat(simulation.affected()).isEqualTo(700);
        assertThat(asked).containsExactly(List.of(groups.getFirst()));
        assertThat(simulation.items()).hasSize(1);
        assertThat(simulation.items().getFirst().differs())
                .isEqualTo(rules(simulation.groups().getFirst()));
    }

    @Test
    void saysWhetherTheProfileHoldsOnThatDay() {
        assertThat(simulate("zhangdian-2018").inForce()).isFalse();
        assertThat(simulate("national-2025").inForce()).isTrue();
    }

    @Test
    void findsNothingWhereAllIsTheSame() {
        groups.add(new EntryGroup("yingkou-2019", ListKind.BLACK, null, 7));

        var simulation = simulate("yingkou-2019");

        assertThat(simulation.groups().getFirst().differences()).isEmpty();
        assertThat(simulation.affected()).isZero();
        assertThat(simulation.items()).isEmpty();
        assertThat(asked).isEmpty();
    }

    private Simulation simulate(String id) {
        return Objects.requireNonNull(new SimulateProfile(new Census())
                .simulate(profile(id), DAY, null, null)
                .block());
    }

    private static RuleProfile profile(String id) {
        return RuleProfiles.find(id).orElseThrow();
    }

    private static Difference difference(Simulation.Group group, String rule) {
        return group.differences().stream()
                .filter(difference -> difference.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not in " + rules(group)));
    }

    private static List<String> rules(Simulation.Group group) {
        return group.differences().stream().map(Difference::rule).toList();
    }

    private final class Census implements EntryCensus {

        @Override
        public Flux<EntryGroup> count(CensusScope scope) {
            return Flux.fromIterable(groups);
        }

        @Override
        public Flux<StandingEntry> first(CensusScope scope, Collection<EntryGroup> of, int limit) {
            asked.add(of);
            return Flux.fromIterable(of).map(group -> entry(group.profile(), group.list(), group.degree()));
        }

        private static StandingEntry entry(String profile, ListKind list, @Nullable Degree degree) {
            return new StandingEntry(
                    new UUID(0, 1), new Department("市税务局"), profile, list, "严重失信主体", degree, DAY, null);
        }
    }
}
