package org.creditportal.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.creditportal.cms.publication.EdgeView;
import org.creditportal.cms.publication.PortalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// How long a look at the edges is trusted.
class EdgeWatchTests {

    private static final Duration HALF_GUARD = Duration.ofMillis(500);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final AtomicInteger looks = new AtomicInteger();
    private final PortalTime time = new PortalTime(Clock.fixed(NOON, ZoneOffset.UTC));
    private volatile EdgeView view = view(NOON.minusSeconds(60), Duration.ZERO);
    private volatile Duration lookTakes = Duration.ZERO;

    private final EdgeWatch watch = new EdgeWatch(this::look, time, nanos::get);

    @Test
    void trustsALookForHalfAGuardFromItsBeginning() {
        moment();
        nanos.addAndGet(HALF_GUARD.toNanos() - 1);
        moment();
        assertThat(looks).hasValue(1);

        nanos.addAndGet(1);
        moment();
        assertThat(looks).hasValue(2);
    }

    @Test
    @DisplayName("C1: a look that took longer than it can be trusted is never answered from")
    void looksAgainAfterALookThatTookTooLong() {
        lookTakes = HALF_GUARD;

        assertThatThrownBy(this::moment).hasCauseInstanceOf(TimeoutException.class);
        assertThat(looks).hasValue(3);

        lookTakes = HALF_GUARD.minusNanos(1);
        assertThat(moment().at()).isEqualTo(NOON);
    }

    @Test
    void failsWithoutTheStoreOnceTheLastLookIsOld() {
        var away = new EdgeWatch(() -> Mono.error(new IllegalStateException("away")), time, nanos::get);

        assertThatThrownBy(() -> away.moment().block()).hasMessage("away");
    }

    @Test
    void takesOverTheOffsetBeforeTheFirstAnswer() {
        view = view(NOON, Duration.ofDays(400));

        assertThat(moment().at()).isEqualTo(NOON.plus(Duration.ofDays(400)));
    }

    @Test
    void isNeverBeforeAnEdgeThatTheStoreHasSeen() {
        view = view(NOON.plusMillis(7), Duration.ZERO);

        assertThat(moment().at()).isEqualTo(NOON.plusMillis(7));
        assertThat(moment().epoch()).isEqualTo(NOON.plusMillis(7));
    }

    @Test
    void looksByItselfFromItsStartToItsStop() throws InterruptedException {
        var looked = new CountDownLatch(3);
        var busy = new EdgeWatch(
                () -> {
                    looked.countDown();
                    return Mono.just(view);
                },
                time,
                nanos::get);

        busy.start();
        assertThat(looked.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(busy.isRunning()).isTrue();
        busy.stop();
        assertThat(busy.isRunning()).isFalse();
    }

    @Test
    void goesOnLookingAfterAFailure() throws InterruptedException {
        var looked = new CountDownLatch(3);
        var failing = new EdgeWatch(
                () -> {
                    looked.countDown();
                    return Mono.error(new IllegalStateException("away"));
                },
                time,
                nanos::get);

        failing.start();
        assertThat(looked.await(5, TimeUnit.SECONDS)).isTrue();
        failing.stop();
    }

    private Moment moment() {
        return requireNonNull(watch.moment().block());
    }

    private Mono<EdgeView> look() {
        return Mono.fromCallable(() -> {
            looks.incrementAndGet();
            nanos.addAndGet(lookTakes.toNanos());
            return view;
        });
    }

    private static EdgeView view(Instant last, Duration offset) {
        return new EdgeView(last, List.of(), null, List.of(), "虚构市", offset);
    }
}
