package org.creditportal.cms.webhook;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// What is sent, as JSON: who wants more asks by the links, and sees what readers may see then.
record NotificationBody(
        UUID id, String event, String content, UUID contentId, String kind, String at, Map<String, String> links) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static String of(Notification notification) {
        return JSON.writeValueAsString(new NotificationBody(
                notification.id(),
                notification.event(),
                notification.content(),
                notification.contentId(),
                notification.kind(),
                INSTANT.format(notification.edge()),
                links(notification)));
    }

    private static Map<String, String> links(Notification notification) {
        var slug = notification.slug();
        if (slug != null) {
            return Map.of("page", "/articles/" + slug, "json", "/api/v1/articles/" + slug);
        }
        var path = "announcements/" + notification.contentId();
        return notification.content().equals("announcement")
                ? Map.of("page", "/" + path, "json", "/api/v1/" + path)
                : Map.of();
    }
}
