package org.creditportal.templates;

import org.jspecify.annotations.Nullable;

/// One article in a list.
///
/// @param href of the article's own page
/// @param kind as `诚信故事`
/// @param title highlighted where a query matched
/// @param summary highlighted where a query matched
/// @param note what tells it from others of its kind, as a document number or a hero; may be empty
/// @param department who publishes it
/// @param from since when it is public, as `2026年8月2日`
/// @param picture small, or `null` if it has none
public record ArticleCard(
        String href,
        String kind,
        Markup title,
        Markup summary,
        String note,
        String department,
        String from,
        @Nullable Thumbnail picture)
        implements Card {

    /// A small picture.
    ///
    /// @param href of its bytes
    /// @param alternative what it shows
    public record Thumbnail(String href, String alternative) {}
}
