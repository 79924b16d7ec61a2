package org.creditportal.portal.local;

import java.util.concurrent.atomic.AtomicBoolean;

/// Whether the demonstration can be found by search.
final class Readiness {

    private final AtomicBoolean ready = new AtomicBoolean();

    boolean isReached() {
        return ready.get();
    }

    void reach() {
        ready.set(true);
    }
}
