package org.creditportal.cms.push;

import java.time.Clock;
import java.time.Duration;
import org.creditportal.cms.delivery.AnnouncedContent;
import org.creditportal.cms.delivery.AnnouncedText;
import org.creditportal.cms.delivery.DuePush;
import org.creditportal.cms.delivery.PushQueue;
import org.creditportal.cms.schedule.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// Pushes what is due to the platforms that take it (C2, G1): nothing before readers may see it here, and nothing that
/// they may no longer see.
public final class PushDeliveries implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(PushDeliveries.class);
    private static final int BATCH = 16;
    private static final int AT_ONCE = 4;

    /// Longer than a batch can take.
    private static final Duration LEASE = Duration.ofSeconds(90);

    private final PushQueue queue;
    private final AnnouncedContent content;
    private final Platform platform;
    private final Clock clock;

    /// @param clock portal time
    public PushDeliveries(PushQueue queue, AnnouncedContent content, Platform platform, Clock clock) {
        this.queue = queue;
        this.content = content;
        this.platform = platform;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "push-deliveries";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Mono<Integer> step() {
        return queue.claim(BATCH, LEASE)
                .collectList()
                .flatMapIterable(claimed -> claimed)
                .flatMap(push -> push(push).thenReturn(1), AT_ONCE)
                .count()
                .map(Long::intValue);
    }

    private Mono<Void> push(DuePush push) {
        return content.find(push.announcement())
                .flatMap(text -> push(push, text).thenReturn(true))
                .switchIfEmpty(Mono.defer(() -> park(push, "这条公告已不存在，没有推送").thenReturn(true)))
                .then();
    }

    /// An empty window is that of an announcement which was withdrawn before it appeared.
    private Mono<Void> push(DuePush push, AnnouncedText text) {
        var now = clock.instant();
        var window = text.window();
        if (window.contains(now)) {
            return platform.send(push, text).flatMap(answer -> settle(push, answer));
        }
        return window.isEmpty() || window.isOver(now) ? park(push, "这条公告已不再公开，没有推送") : queue.await(push, window.from());
    }

    private Mono<Void> settle(DuePush push, PushAnswer answer) {
        return switch (answer) {
            case PushAnswer.Taken taken -> queue.fulfil(push, taken.proof());
            case PushAnswer.Refused refused -> park(push, refused.problem());
            case PushAnswer.Failed failed ->
                queue.postpone(push, failed.problem())
                        .doOnNext(parked -> note(push, failed.problem(), parked))
                        .then();
        };
    }

    private Mono<Void> park(DuePush push, String problem) {
        return queue.park(push, problem).doOnSuccess(parked -> note(push, problem, true));
    }

    private static void note(DuePush push, String problem, boolean isParked) {
        if (isParked) {
            LOG.error(
                    "ALERT: delivery {} is parked after {} attempts; see GET /cms/v1/deliveries?state=parked: {}",
                    push.id(),
                    push.attempts(),
                    problem);
        } else if (push.attempts() == 1) {
            LOG.warn("Delivery {} could not be pushed, it is tried again: {}", push.id(), problem);
        }
    }
}
