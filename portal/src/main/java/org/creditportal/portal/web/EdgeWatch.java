package org.creditportal.portal.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.creditportal.cms.publication.EdgeView;
import org.creditportal.cms.publication.Edges;
import org.creditportal.cms.publication.PortalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
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
    private static final int MORE_LOOKS = 2;
    private static final long FRESH_NANOS =
            Duration.ofMillis(Edges.GUARD_MILLIS).dividedBy(2).toNanos();

    private final Edges edges;
    private final PortalTime time;
    private final LongSupplier nanos;
    private volatile @Nullable Look last;
    private volatile @Nullable Disposable watching;

    @Autowired
    EdgeWatch(Edges edges, PortalTime time) {
        this(edges, time, System::nanoTime);
    }

    /// @param nanos a clock that only ever goes forward, in nanoseconds
    EdgeWatch(Edges edges, PortalTime time, LongSupplier nanos) {
        this.edges = edges;
        this.time = time;
        this.nanos = nanos;
    }

    /// The present moment.
    ///
    /// @return an error if no look at the store came back in time
    public Mono<Moment> moment() {
        return Mono.defer(() -> Mono.justOrEmpty(moment(last)))
                .switchIfEmpty(look().flatMap(look -> Mono.justOrEmpty(moment(look))))
                .repeatWhenEmpty(MORE_LOOKS, times -> times.take(MORE_LOOKS))
                .switchIfEmpty(Mono.error(() -> new TimeoutException("no look at the edges came back in time")));
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
                    var began = nanos.getAsLong();
                    return edges.look().map(view -> new Look(began, view));
                })
                .timeout(PATIENCE)
                .doOnNext(this::take);
    }

    private void take(Look look) {
        time.moveTo(look.view.clockOffset());
        last = look;
    }

    /// The instant is taken before the look's age, so that no pause of this process can come between. It is never
    /// before an edge that the store has seen, even if this machine's clock is.
    private Optional<Moment> moment(@Nullable Look look) {
        if (look == null) {
            return Optional.empty();
        }
        var now = time.instant();
        var edge = look.view.last();
        var at = now.isBefore(edge) ? edge : now;
        return nanos.getAsLong() - look.began < FRESH_NANOS ? Optional.of(new Moment(at, look.view)) : Optional.empty();
    }

    private record Look(long began, EdgeView view) {}
}
