package org.creditportal.cms.api;

import java.time.Duration;
import org.creditportal.cms.intake.Intakes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Forms whose reading process died are failed after a while, so that nobody waits for them.
final class ForsakenForms implements SmartLifecycle {

    private static final String INTERRUPTED = "读取被中断，没有记录任何一行。请重新上传。";
    private static final Duration PACE = Duration.ofMinutes(1);

    private final Intakes intakes;
    private volatile @Nullable Disposable running;

    ForsakenForms(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ZERO, PACE)
                .onBackpressureDrop()
                .concatMap(tick -> intakes.failInterrupted(INTERRUPTED).onErrorResume(away -> Mono.empty()))
                .subscribe();
    }

    @Override
    public void stop() {
        var sweeping = running;
        if (sweeping != null) {
            sweeping.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
