package org.creditportal.cms.vocabulary;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The days on which a listing has legal effect (有效期), counted in Asia/Shanghai (A14).
///
/// @param lastDay inclusive and never before the first day; `null` is 长期, without end
public record ValidityPeriod(LocalDate firstDay, @Nullable LocalDate lastDay) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public ValidityPeriod {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A validity cannot end on " + lastDay + ", before it begins on " + firstDay);
        }
    }

    /// From 00:00 of the first day until 24:00 of the last (C1).
    public PublicationWindow window() {
        var until =
                lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(CHINA).toInstant();
        return new PublicationWindow(firstDay.atStartOfDay(CHINA).toInstant(), until);
    }

    /// Whether both have a day in common.
    public boolean overlaps(ValidityPeriod other) {
        return !endsBefore(other.firstDay) && !other.endsBefore(firstDay);
    }

    private boolean endsBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}
