package org.creditportal.templates;

import org.jspecify.annotations.Nullable;

/// What surrounds every page.
///
/// @param siteName as `信用演示市`
/// @param title of this page without the site's name; the home page's is shown alone
/// @param path of this page without a query, as `/lists/red`; marks the current item of the navigation
/// @param canonicalPath where robots should remember this page, or `null` when they should not index it
/// @param asOf the last edge that concerns the page, as `2026年11月23日 13:25:00`, or `null` when it depends on none
/// @param robotsUnavailableAfter instant after which robots must forget the page, RFC 3339 or RFC 850, or `null`
public record Frame(
        String siteName,
        String title,
        String path,
        @Nullable String canonicalPath,
        @Nullable String asOf,
        @Nullable String robotsUnavailableAfter) {

    /// A frame for a page that robots may keep and no edge concerns.
    public static Frame of(String siteName, String title, String path) {
        return new Frame(siteName, title, path, path, null, null);
    }

    /// A frame for a page that robots must not keep, an error for example.
    public static Frame unindexed(String siteName, String title, String path) {
        return new Frame(siteName, title, path, null, null, null);
    }

    /// The same frame, saying up to which edge it is true.
    public Frame asOf(String edge) {
        return new Frame(siteName, title, path, canonicalPath, edge, robotsUnavailableAfter);
    }

    /// The same frame, to be forgotten by robots after this instant.
    public Frame unavailableAfter(String instant) {
        return new Frame(siteName, title, path, canonicalPath, asOf, instant);
    }
}
