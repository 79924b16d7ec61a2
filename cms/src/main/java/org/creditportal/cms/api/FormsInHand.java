package org.creditportal.cms.api;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.creditportal.cms.intake.Intake.Progress;
import org.creditportal.cms.intake.Intakes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Forms that this process reads or will read: tells all nodes twice a second how far they have come. Forms of which
/// nobody tells any more are failed, so that nobody waits for a process that died.
final class FormsInHand implements SmartLifecycle {

    private static final String INTERRUPTED = "读取被中断，没有记录任何一行。请重新上传。";
    private static final Duration TELLING = Duration.ofMillis(500);
    private static final Duration SWEEPING = Duration.ofSeconds(10);

    private final Intakes intakes;
    private final Map<UUID, Form> forms = new ConcurrentHashMap<>();
    private volatile @Nullable Disposable running;

    FormsInHand(Intakes intakes) {
        this.intakes = intakes;
    }

    /// @param total rows of the form
    /// @return to be set to how many of them were looked at
    AtomicInteger take(UUID id, int total) {
        var read = new AtomicInteger();
        forms.put(id, new Form(read, total));
        return read;
    }

    void leave(UUID id) {
        forms.remove(id);
    }

    @Override
    public void start() {
        running = Flux.merge(
                        every(TELLING, Mono.defer(() -> intakes.note(progress()))),
                        every(SWEEPING, intakes.failInterrupted(INTERRUPTED)))
                .subscribe();
    }

    @Override
    public void stop() {
        var telling = running;
        if (telling != null) {
            telling.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private Map<UUID, Progress> progress() {
        return forms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, form -> form.getValue().progress()));
    }

    private static Flux<Void> every(Duration pace, Mono<Void> work) {
        return Flux.interval(Duration.ZERO, pace)
                .onBackpressureDrop()
                .concatMap(tick -> work.onErrorResume(away -> Mono.empty()));
    }

    private record Form(AtomicInteger read, int total) {

        Progress progress() {
            return new Progress(Math.min(read.get(), total), total);
        }
    }
}
