package org.creditportal.portal.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.creditportal.cms.publication.Published;
import org.jspecify.annotations.Nullable;

/// Tells robots when to forget the page of a record.
public final class RobotsTag {

    /// For a page that robots must not keep.
    public static final Map<String, String> NOINDEX = Map.of("X-Robots-Tag", "noindex");

    private RobotsTag() {}

    /// @return the header, or none for a record without end
    public static Map<String, String> of(Published record) {
        return until(record.window().until());
    }

    /// @return the header, or none for what has no end
    public static Map<String, String> until(@Nullable Instant until) {
        return until == null
                ? Map.of()
                : Map.of(
                        "X-Robots-Tag",
                        "unavailable_after: "
                                + DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC)));
    }
}
