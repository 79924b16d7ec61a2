package org.creditportal.portal.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what must come true by itself.
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(10);

    private Patience() {}

    /// @return how long it took
    static Duration until(Duration limit, BooleanSupplier condition) {
        var begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > limit.toNanos()) {
                throw new AssertionError("not within " + limit);
            }
            pause(PAUSE);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
