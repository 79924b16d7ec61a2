package org.creditportal.cms.relay;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/// Runs the relay again and again: at once while there is work, after a short rest when there is none or it failed.
public final class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration REST = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration RECOVERY = Duration.ofMillis(500);

    private final Relay relay;
    private volatile @Nullable Disposable running;
    private boolean isHealthy = true;

    public RelayLoop(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void start() {
        running = Mono.defer(relay::moveBatch)
                .timeout(PATIENCE)
                .doOnNext(this::noteSuccess)
                .flatMap(moved -> moved > 0 ? Mono.empty() : Mono.delay(REST).then())
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

    private void noteSuccess(Integer moved) {
        if (!isHealthy) {
            LOG.info("The relay reaches the index again");
        }
        isHealthy = true;
    }

    private Mono<Void> noteFailure(Throwable failure) {
        if (isHealthy) {
            LOG.warn(
                    "The relay cannot bring changes to the index, readers are served from PostgreSQL: {}",
                    failure.toString());
        }
        isHealthy = false;
        return Mono.delay(RECOVERY).then();
    }
}
