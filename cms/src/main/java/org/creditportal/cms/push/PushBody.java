package org.creditportal.cms.push;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.creditportal.cms.delivery.AnnouncedText;
import org.creditportal.cms.delivery.DuePush;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What is sent to a platform, as JSON.
///
/// @param visibleFrom RFC 3339, UTC, milliseconds, as everywhere
/// @param visibleUntil exclusive, `null` for no end
record PushBody(
        UUID delivery,
        UUID announcement,
        String kind,
        @Nullable String list,
        String number,
        String title,
        String body,
        String department,
        String region,
        String visibleFrom,
        @Nullable String visibleUntil) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static byte[] of(DuePush push, AnnouncedText text) {
        return JSON.writeValueAsBytes(new PushBody(
                push.id(),
                text.id(),
                text.kind(),
                text.list(),
                text.number(),
                text.title(),
                text.body(),
                text.department(),
                text.region(),
                INSTANT.format(text.window().from()),
                written(text.window().until())));
    }

    private static @Nullable String written(@Nullable Instant instant) {
        return instant == null ? null : INSTANT.format(instant);
    }
}
