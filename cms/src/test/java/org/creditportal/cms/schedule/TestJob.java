package org.creditportal.cms.schedule;

import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/// A job whose step a test chooses.
public record TestJob(String name, Duration interval, Supplier<Mono<Integer>> work) implements Job {

    /// Every ten minutes, with nothing to do.
    public static TestJob named(String name) {
        return doing(name, () -> Mono.just(0));
    }

    /// Every ten minutes.
    public static TestJob doing(String name, Supplier<Mono<Integer>> work) {
        return new TestJob(name, Duration.ofMinutes(10), work);
    }

    @Override
    public Mono<Integer> step() {
        return work.get();
    }
}
