package org.creditportal.cms.catalogue;

import java.time.Instant;

/// A year as it is on record.
///
/// @param version from 1; a year that the State Council changes gets a further one
public record KnownYear(CalendarYear arrangement, int version, Instant loadedAt) {

    public int year() {
        return arrangement.year();
    }
}
