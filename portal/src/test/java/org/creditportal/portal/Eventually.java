package org.creditportal.portal;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Waits for what must come true by itself.
public final class Eventually {

    private Eventually() {}

    public static void within(Duration limit, Callable<Boolean> condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!holds(condition)) {
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

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
