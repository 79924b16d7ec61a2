package org.creditportal.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedMedium;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// Where pictures and documents can be had.
public final class MediaLinks {

    /// As a body refers to a picture or document that is kept.
    private static final Pattern KEPT =
            Pattern.compile("(src|href)=\"media:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");

    private static final long MEBIBYTE = 1024 * 1024;

    private MediaLinks() {}

    /// One that is not published has no hash yet: it is asked of the departments' API.
    public static String to(PublishedMedium medium) {
        return medium.hash().isEmpty() ? "/cms/v1/media/" + medium.id() + "/content" : to(medium.hash(), medium.name());
    }

    /// What a body shows or offers.
    public static Stream<UUID> mentioned(String body) {
        return KEPT.matcher(body).results().map(found -> UUID.fromString(found.group(2)));
    }

    /// A smaller picture if there is one, else the picture itself.
    public static String small(PublishedMedium picture) {
        var thumbnail = picture.thumbnail();
        return to(thumbnail == null ? picture.hash() : thumbnail, picture.name());
    }

    /// A body with addresses in place of references, and the size of each picture, so that nothing moves while it
    /// loads.
    public static String in(String body, Map<UUID, PublishedMedium> media) {
        return KEPT.matcher(body)
                .replaceAll(found ->
                        Matcher.quoteReplacement(attributes(found, media.get(UUID.fromString(found.group(2))))));
    }

    /// As `PDF，1.2 MB`.
    public static String label(PublishedMedium document) {
        return document.hash().isEmpty() ? "未发布" : extension(document.name()) + size(document.size());
    }

    private static String attributes(MatchResult found, @Nullable PublishedMedium medium) {
        var attribute = found.group(1);
        if (medium == null) {
            return attribute + "=\"\"";
        }
        var address = attribute + "=\"" + to(medium) + "\"";
        return attribute.equals("src") && medium.width() != null && medium.height() != null
                ? address + " width=\"" + medium.width() + "\" height=\"" + medium.height() + "\" loading=\"lazy\""
                : address;
    }

    private static String to(String hash, String name) {
        return "/media/" + hash + "/" + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT) + "，";
    }

    private static String size(long bytes) {
        return bytes < MEBIBYTE ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted((double) bytes / MEBIBYTE);
    }
}
