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
import reactor.util.retry.Retry;

/// Takes one pending release after the other. One that fails, because the database is away for example, is gone on with
/// at once; if it fails all the time of its lease, by whoever comes first.
public final class ReleaseLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseLoop.class);
    private static final Duration REST = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Retry WHILE_LEASED = Retry.fixedDelay(PublishRelease.LEASE.dividedBy(PAUSE), PAUSE);

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
                .retryWhen(WHILE_LEASED)
                .doOnError(failure -> LOG.warn(
                        "Release {} is interrupted, it will be taken up again: {}",
                        release.id(),
                        failure.getClass().getSimpleName()));
    }
}
