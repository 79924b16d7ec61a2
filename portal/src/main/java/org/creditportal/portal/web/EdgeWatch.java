package org.creditportal.portal.web;

import java.time.Duration;
import org.creditportal.cms.publication.EdgeView;
import org.creditportal.cms.publication.Edges;
import org.creditportal.cms.publication.PortalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Looks at the edges all the time, so that every answer knows its epoch without asking.
///
/// A look stays true for half a guard from when it began, because no edge is ever put nearer than a whole guard. After
/// that the store is asked again before anything is answered; without the store nothing is.
@Component
public final class EdgeWatch implements SmartLifecycle {

    private static final Duration PACE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long FRESH_NANOS =
            Duration.ofMillis(Edges.GUARD_MILLIS).dividedBy(2).toNanos();

    private final Edges edges;
    private final PortalTime time;
    private volatile @Nullable Look last;
    private volatile @Nullable Disposable watching;

    EdgeWatch(Edges edges, PortalTime time) {
        this.edges = edges;
        this.time = time;
    }

    /// The present moment.
    ///
    /// @return an error if the store cannot be reached and the last look is too old
    public Mono<Moment> moment() {
        return Mono.defer(() -> {
                    var look = last;
                    return look != null && look.isFresh() ? Mono.just(look) : look();
                })
                .map(look -> new Moment(time.instant(), look.view));
    }

    @Override
    public void start() {
        watching = Flux.interval(Duration.ZERO, PACE)
                .onBackpressureDrop()
                .concatMap(tick -> look().onErrorResume(away -> Mono.empty()), 1)
                .subscribe();
    }

    @Override
    public void stop() {
        var running = watching;
        if (running != null) {
            running.dispose();
        }
        watching = null;
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }

    /// Before the server listens.
    @Override
    public int getPhase() {
        return 0;
    }

    private Mono<Look> look() {
        return Mono.defer(() -> {
                    var began = System.nanoTime();
                    return edges.look().map(view -> new Look(began, view));
                })
                .timeout(PATIENCE)
                .doOnNext(this::take);
    }

    private void take(Look look) {
        time.moveTo(look.view.clockOffset());
        last = look;
    }

    private record Look(long began, EdgeView view) {

        boolean isFresh() {
            return System.nanoTime() - began < FRESH_NANOS;
        }
    }
}
