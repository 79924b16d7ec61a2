package org.creditportal.cms.release;

import java.time.Duration;
import org.creditportal.cms.proceeding.PublishRelease;
import org.creditportal.cms.publication.Release;
import org.creditportal.cms.publication.Releases;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/// Takes one pending release after the other. One that fails is taken up again when its lease is over.
public final class ReleaseLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseLoop.class);
    private static final Duration REST = Duration.ofMillis(100);

    private final Releases releases;
    private final PublishRelease publishRelease;
    private volatile @Nullable Disposable running;

    public ReleaseLoop(Releases releases, PublishRelease publishRelease) {
        this.releases = releases;
        this.publishRelease = publishRelease;
    }

    @Override
    public void start() {
        running = Mono.defer(() -> releases.claim(PublishRelease.LEASE))
                .flatMap(this::publish)
                .then(Mono.delay(REST))
                .onErrorResume(away -> Mono.delay(REST))
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

    private Mono<Void> publish(Release release) {
        return publishRelease
                .publish(release)
                .doOnError(failure -> LOG.warn(
                        "Release {} is interrupted, it will be taken up again: {}",
                        release.id(),
                        failure.getClass().getSimpleName()));
    }
}
