package org.creditportal.cms.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.ValidityPeriod;

/// The days of a public notice, in Asia/Shanghai.
///
/// @param lastDay on which somebody may object, inclusive
/// @param announcement that shows it
public record NoticeTerm(LocalDate firstDay, LocalDate lastDay, UUID announcement) {

    /// Until 24:00 of the last day.
    public PublicationWindow window() {
        return new ValidityPeriod(firstDay, lastDay).window();
    }

    public boolean isOver(Instant at) {
        return window().isOver(at);
    }
}
