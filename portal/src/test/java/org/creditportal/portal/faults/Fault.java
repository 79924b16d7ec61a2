package org.creditportal.portal.faults;

import java.time.Duration;

/// What befalls a victim.
sealed interface Fault {

    /// `kill -9`, and its supervisor starts it again at once.
    record Kill() implements Fault {}

    /// `SIGSTOP`, and after a while `SIGCONT`.
    record Freeze(Duration duration) implements Fault {}

    /// Returns when the victim serves again.
    default void strike(Server victim) {
        switch (this) {
            case Kill _ -> {
                Signals.kill(victim.processes());
                victim.start();
            }
            case Freeze freeze -> Signals.freeze(victim.processes(), freeze.duration());
        }
    }
}
