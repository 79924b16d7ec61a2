package org.creditportal.cms.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of this installation: the system's, moved by the offset that is kept with the store.
public final class PortalTime extends Clock {

    private final Clock system;
    private volatile Duration offset = Duration.ZERO;

    public PortalTime(Clock system) {
        this.system = system;
    }

    /// Takes over the offset that the store names.
    public void moveTo(Duration offset) {
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
