package org.creditportal.cms.article;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A page of this portal that a body links to and that can end.
///
/// @param path as written
/// @param section `articles`, `entries`, `announcements` or `media`
/// @param key what names it in its section
public record OwnPage(String path, String section, String key) {

    private static final Pattern FORM =
            Pattern.compile("/(articles|entries|announcements|media)/([^/?#]+)(?:[/?#].*)?");

    /// @return empty if it is another page
    public static Optional<OwnPage> of(String path) {
        var form = FORM.matcher(path);
        return form.matches() ? Optional.of(new OwnPage(path, form.group(1), form.group(2))) : Optional.empty();
    }

    /// @return its key if that is an id
    public Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
