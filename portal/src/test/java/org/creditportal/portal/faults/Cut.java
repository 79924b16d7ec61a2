package org.creditportal.portal.faults;

import java.time.Duration;

/// What happens to the way between a node and PostgreSQL.
enum Cut {
    CLOSED,
    /// Nothing goes through, and nobody says so.
    SILENT,
    /// What is open is dead, and nobody says so; what is new goes through.
    HALF_OPEN,
    /// Longer than a look at the edges can be trusted, shorter than a guard.
    LATE;

    void befall(Wire wire) {
        switch (this) {
            case CLOSED -> wire.cut();
            case SILENT -> wire.freeze();
            case HALF_OPEN -> wire.freezeOld();
            case LATE -> wire.delay(Duration.ofMillis(900));
        }
    }

    /// What is dead stays dead.
    void end(Wire wire) {
        if (this != HALF_OPEN) {
            wire.mend();
        }
    }
}
