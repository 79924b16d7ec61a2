package org.creditportal.cms.webhook;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.delivery.Endpoint;
import org.jspecify.annotations.Nullable;

/// One thing that a webhook is to be told.
///
/// @param event of [Webhook#EVENTS], or `ping`
/// @param content `article`, `announcement`, or `webhook` for a ping
/// @param contentId of the article, not of its edition
/// @param kind for example `story`
/// @param slug of an article, else `null`
/// @param edge when readers saw the change
/// @param attempts this one included
public record Notification(
        UUID id,
        Endpoint endpoint,
        String secret,
        String event,
        String content,
        UUID contentId,
        String kind,
        @Nullable String slug,
        Instant edge,
        int attempts) {

    @Override
    public String toString() {
        return "Notification[" + id + " " + event + "]";
    }
}
