package org.creditportal.cms.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.relay.IndexPlan.Progress;
import org.creditportal.search.IndexName;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// A plan of one node, which always holds the lease.
final class PlansInMemory implements IndexPlans {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    IndexPlan plan;

    PlansInMemory(@Nullable IndexName serving) {
        plan = new IndexPlan(serving, null, false, new Progress(null, 0, 0, null, null));
    }

    @Override
    public Mono<IndexPlan> look() {
        return Mono.fromSupplier(() -> plan);
    }

    @Override
    public Mono<Boolean> ask() {
        return Mono.fromSupplier(() -> {
            plan = new IndexPlan(plan.serving(), plan.filling(), true, plan.progress());
            return plan.filling() == null;
        });
    }

    @Override
    public Mono<IndexPlan> hold(UUID node, Duration lease) {
        return look();
    }

    @Override
    public Mono<Void> begin(UUID node, @Nullable IndexName serving, IndexName filling, long total) {
        return Mono.fromRunnable(
                () -> plan = new IndexPlan(serving, filling, false, new Progress(null, 0, total, NOON, null)));
    }

    @Override
    public Mono<Void> beginAnew(UUID node) {
        return Mono.fromRunnable(() -> plan = new IndexPlan(
                plan.serving(),
                plan.filling(),
                false,
                new Progress(null, 0, plan.progress().total(), NOON, null)));
    }

    @Override
    public Mono<Void> advance(UUID node, UUID reached, int carried) {
        return Mono.fromRunnable(() -> {
            var before = plan.progress();
            plan = new IndexPlan(
                    plan.serving(),
                    plan.filling(),
                    plan.isAsked(),
                    new Progress(reached, before.carried() + carried, before.total(), NOON, null));
        });
    }

    @Override
    public Mono<Void> end(UUID node) {
        return Mono.fromRunnable(() -> plan = new IndexPlan(plan.filling(), null, plan.isAsked(), plan.progress()));
    }
}
