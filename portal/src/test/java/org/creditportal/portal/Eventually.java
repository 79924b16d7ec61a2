package org.creditportal.portal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what must come true by itself.
final class Eventually {

    private Eventually() {}

    static void within(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + limit);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
