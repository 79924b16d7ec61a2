package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds every page of the workbench.
///
/// @param words in the reader's language
/// @param siteName as `信用演示市`
/// @param title of this page without the site's name
/// @param person who is signed in, `null` at the door
/// @param places where the person can go, may be empty
/// @param message what the last act came to, `null` if there was none
/// @param otherLanguage the same page in the other language
/// @param token that forms carry against forgery, may be empty where no session is
public record Bench(
        Words words,
        String siteName,
        String title,
        @Nullable Person person,
        List<Place> places,
        @Nullable Note message,
        Anchor otherLanguage,
        String token) {

    /// Who is signed in.
    ///
    /// @param role in words
    public record Person(String login, String role, String department) {}

    /// Somewhere to go.
    ///
    /// @param key one character that leads there by the keyboard, or `null`
    public record Place(
            String label,
            String href,
            boolean current,
            @Nullable String key) {}
}
