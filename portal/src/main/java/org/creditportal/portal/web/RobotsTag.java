package org.creditportal.portal.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.creditportal.cms.publication.Published;

/// Tells robots when to forget the page of a record.
public final class RobotsTag {

    private RobotsTag() {}

    /// @return the header, or none for a record without end
    public static Map<String, String> of(Published record) {
        var until = record.window().until();
        return until == null
                ? Map.of()
                : Map.of(
                        "X-Robots-Tag",
                        "unavailable_after: "
                                + DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC)));
    }
}
