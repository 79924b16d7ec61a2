package org.creditportal.cms.relay;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.publication.PublishedInventory;
import org.creditportal.cms.publication.PublishedInventory.Version;
import org.creditportal.cms.publication.PublishedRecords;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexStanding;
import org.creditportal.search.IndexWriter.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Sees to it that searches reach a whole index: makes a new one when there is none, when the schema grew or when
/// somebody asks, fills it while the relays write to it too, and puts it into service when it lacks nothing. Between
/// rebuilds it compares the index with the authority.
public final class IndexKeeper {

    private static final int PAGE = 1000;

    /// A node that died is followed after this. So is one that is slower; it then changes the plan no more, and what it
    /// writes to an index is right at any time.
    private static final Duration LEASE = Duration.ofSeconds(8);

    private final UUID node = UUID.randomUUID();
    private final IndexPlans plans;
    private final PublishedInventory inventory;
    private final CurrentChanges changes;
    private final IndexAdministration index;
    private final Outbox outbox;
    private final Reconcile reconcile;

    public IndexKeeper(
            IndexPlans plans,
            PublishedInventory inventory,
            PublishedRecords records,
            IndexAdministration index,
            Outbox outbox,
            Reconcile reconcile) {
        this.plans = plans;
        this.inventory = inventory;
        this.changes = new CurrentChanges(records);
        this.index = index;
        this.outbox = outbox;
        this.reconcile = reconcile;
    }

    /// Does one step of what there is to do.
    ///
    /// @return whether there is more
    public Mono<Boolean> step() {
        return plans.hold(node, LEASE)
                .flatMap(plan -> index.standing().flatMap(standing -> step(plan, standing)))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> step(IndexPlan plan, IndexStanding standing) {
        var filling = plan.filling();
        if (filling == null) {
            return plan.needsRebuild(standing)
                    ? begin(plan, standing).thenReturn(true)
                    : sweep(standing).then(reconcile.step(node));
        }
        return standing.existing().contains(filling)
                ? carry(plan, standing, filling)
                : index.make(filling).then(plans.beginAnew(node)).thenReturn(true);
    }

    /// Searches go on in the old index only if the relays have written to it all the time.
    private Mono<Void> begin(IndexPlan plan, IndexStanding standing) {
        var next = standing.next();
        var serving = plan.isServed(standing) ? plan.serving() : null;
        var kept = serving == null && !standing.serving().isEmpty() ? index.serveNothing() : Mono.<Void>empty();
        return kept.then(index.make(next))
                .then(inventory.count())
                .flatMap(total -> plans.begin(node, serving, next, total));
    }

    private Mono<Boolean> carry(IndexPlan plan, IndexStanding standing, IndexName filling) {
        return inventory
                .page(plan.progress().reached(), PAGE)
                .collectList()
                .flatMap(page -> page.isEmpty()
                        ? end(standing, filling).thenReturn(false)
                        : carry(page, filling).thenReturn(true));
    }

    private Mono<Void> carry(List<Version> page, IndexName filling) {
        return changes.of(page.stream().collect(Collectors.toMap(Version::id, Version::number)))
                .flatMap(index.writer(Set.of(filling))::write)
                .flatMap(this::leaveToTheRelay)
                .then(Mono.defer(() -> plans.advance(node, page.getLast().id(), page.size())));
    }

    /// The relay tries these again, parks them in the end, and until then readers are served from PostgreSQL.
    private Mono<Void> leaveToTheRelay(List<Refused> refused) {
        return refused.isEmpty()
                ? Mono.empty()
                : outbox.enqueue(refused.stream().map(Refused::id).toList());
    }

    /// Another node may have died between the two.
    private Mono<Void> end(IndexStanding standing, IndexName filling) {
        var serve = standing.isServedBy(filling) ? Mono.<Void>empty() : index.serve(standing, filling);
        return serve.then(plans.end(node)).then(outbox.retryParked()).then();
    }

    /// Removes what is in service no more; after the swap there was a rest, so that no search is on it.
    private Mono<Void> sweep(IndexStanding standing) {
        return Flux.fromIterable(standing.existing())
                .filter(name -> !standing.serving().contains(name))
                .concatMap(index::drop)
                .then();
    }
}
