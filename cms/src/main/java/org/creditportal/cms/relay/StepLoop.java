package org.creditportal.cms.relay;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/// Runs a step again and again: at once while there is more to do, after a rest when there is not or it failed.
public final class StepLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StepLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration RECOVERY = Duration.ofMillis(500);

    private final String who;
    private final Mono<Boolean> step;
    private final Duration rest;
    private volatile @Nullable Disposable running;
    private boolean isHealthy = true;

    private StepLoop(String who, Mono<Boolean> step, Duration rest) {
        this.who = who;
        this.step = step;
        this.rest = rest;
    }

    public static StepLoop relaying(Relay relay) {
        return new StepLoop("relay", Mono.defer(relay::moveBatch).map(moved -> moved > 0), Duration.ofMillis(100));
    }

    /// Its rest is longer than a search.
    public static StepLoop keeping(IndexKeeper keeper) {
        return new StepLoop("keeper of the index", Mono.defer(keeper::step), Duration.ofSeconds(2));
    }

    @Override
    public void start() {
        running = step.timeout(PATIENCE)
                .doOnNext(this::noteSuccess)
                .flatMap(more -> more ? Mono.empty() : Mono.delay(rest).then())
                .onErrorResume(this::noteFailure)
                .repeat()
                .subscribe();
    }

    @Override
    public void stop() {
        var loop = running;
        if (loop != null) {
            loop.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private void noteSuccess(Boolean more) {
        if (!isHealthy) {
            LOG.info("The {} reaches the index again", who);
        }
        isHealthy = true;
    }

    private Mono<Void> noteFailure(Throwable failure) {
        if (isHealthy) {
            LOG.warn(
                    "The {} cannot do its work, readers are served from PostgreSQL meanwhile: {}",
                    who,
                    failure.toString());
        }
        isHealthy = false;
        return Mono.delay(RECOVERY).then();
    }
}
