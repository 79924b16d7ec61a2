package org.creditportal.cms.webhook;

import java.time.Duration;
import org.creditportal.cms.schedule.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// Tells webhooks what readers see changed, after they see it, at least once. Where it does not run for a while, it is
/// told
/// later; nothing is forgotten.
public final class TellWebhooks implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(TellWebhooks.class);
    private static final int BATCH = 16;
    private static final int AT_ONCE = 4;

    /// Longer than a batch can take.
    private static final Duration LEASE = Duration.ofSeconds(90);

    private final Webhooks webhooks;
    private final WebhookClient client;

    public TellWebhooks(Webhooks webhooks, WebhookClient client) {
        this.webhooks = webhooks;
        this.client = client;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Mono<Integer> step() {
        return webhooks.plan().flatMap(planned -> tell().map(told -> planned + told));
    }

    private Mono<Integer> tell() {
        return webhooks.claim(BATCH, LEASE)
                .collectList()
                .flatMapIterable(claimed -> claimed)
                .flatMap(notification -> tell(notification).thenReturn(1), AT_ONCE)
                .count()
                .map(Long::intValue);
    }

    private Mono<Void> tell(Notification notification) {
        return client.send(notification)
                .flatMap(answer -> answer.isTaken()
                        ? webhooks.deliver(notification, answer.text())
                        : webhooks.postpone(notification, answer.text())
                                .doOnNext(parked -> note(notification, parked))
                                .then());
    }

    private static void note(Notification notification, boolean isParked) {
        if (isParked) {
            LOG.error("ALERT: notification {} is parked after {} attempts", notification.id(), notification.attempts());
        }
    }
}
