package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.catalogue.profile.Ruling;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The responsible head ends a listing by one of the ways out that its rules allow (B1, B2), or records that its repair
/// was approved (A15).
public final class EndEntry {

    private final Cases cases;
    private final EntryPublications publications;
    private final EndListings endListings;
    private final WatchAfterBlack watchAfterBlack;
    private final Purges purges;

    public EndEntry(
            Cases cases,
            EntryPublications publications,
            EndListings endListings,
            WatchAfterBlack watchAfterBlack,
            Purges purges) {
        this.cases = cases;
        this.publications = publications;
        this.endListings = endListings;
        this.watchAfterBlack = watchAfterBlack;
        this.purges = purges;
    }

    /// @param watchUntil last day on watch where the rules put the subject there, `null` for the usual term
    /// @return the entry after it left
    /// @throws Refusal in the words of the clause, if the rules do not allow it
    public Mono<ListEntry> exit(UUID id, Account head, Exit exit, @Nullable LocalDate watchUntil) {
        return cases.onActive(id, Act.EXIT, head, entry -> {
            Rules.demand(Rules.of(entry.record()).allows(entry.list(), exit.cause()));
            return end(entry, head, exit, occasion(entry, exit), watchUntil);
        });
    }

    /// Where the rules name no repair of their own, it is one that the law orders otherwise.
    ///
    /// @param decision number of the document that approves it
    /// @param on when it was approved
    public Mono<ListEntry> repair(
            UUID id, Account head, String decision, LocalDate on, @Nullable LocalDate watchUntil) {
        return cases.onActive(id, Act.REPAIR, head, entry -> {
            var rules = Rules.of(entry.record());
            demandRepairable(entry, rules);
            var exit = repaired(rules, entry.list(), decision, on);
            Rules.demand(rules.allows(entry.list(), exit.cause()));
            return end(entry, head, exit, Occasion.REPAIR, watchUntil);
        });
    }

    private static Exit repaired(RuleVersion rules, ListKind list, String decision, LocalDate on) {
        return switch (rules.allows(list, ExitCause.REPAIR)) {
            case Ruling.Allowed allowed -> new Exit.Repair(on, decision);
            case Ruling.Forbidden forbidden -> new Exit.ByLaw(on, decision);
        };
    }

    private void demandRepairable(ActiveEntry entry, RuleVersion rules) {
        var decision = entry.record().decision();
        if (decision == null) {
            return;
        }
        if (Boolean.FALSE.equals(decision.repairable())) {
            throw new Refusal.NotPossibleNow("认定决定载明该记录不可修复，不能办理信用修复。");
        }
        var degree = decision.degree();
        if (degree != null && entry.list() == ListKind.BLACK && isNamed(rules)) {
            Rules.demand(rules.admitsRepair(degree, decision.decidedOn(), cases.today()));
        }
    }

    private static boolean isNamed(RuleVersion rules) {
        return rules.allows(ListKind.BLACK, ExitCause.REPAIR) instanceof Ruling.Allowed;
    }

    /// A wrong black listing is clarified, with an apology (F4).
    private static Occasion occasion(ActiveEntry entry, Exit exit) {
        return exit instanceof Exit.Revocation && entry.list() == ListKind.BLACK
                ? Occasion.CLARIFICATION
                : Occasion.EXIT;
    }

    private Mono<Map<String, ?>> end(
            ActiveEntry entry, Account head, Exit exit, Occasion occasion, @Nullable LocalDate watchUntil) {
        return publications
                .guard()
                .flatMap(edge -> endListings
                        .end(List.of(new Ending(entry, exit, edge)), occasion, head.id())
                        .then(watchAfterBlack.follow(entry, exit, head.id(), edge, watchUntil))
                        .then(purge(entry, exit, edge))
                        .thenReturn(Map.of("cause", exit.cause().code(), "edge", edge)));
    }

    private Mono<Void> purge(ActiveEntry entry, Exit exit, Instant edge) {
        return Rules.of(entry.record()).purges(exit.cause()) ? purges.plan(entry.id(), edge) : Mono.empty();
    }
}
