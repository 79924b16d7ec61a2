package org.creditportal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every article has, whatever its kind.
///
/// @param kind as `诚信故事`
/// @param kindHref all articles of the kind
/// @param title of the present edition
/// @param summary may be empty
/// @param body sanitised HTML, with no heading above `h2`
/// @param department who publishes it
/// @param published day on which its first edition became visible
/// @param updated day on which the present edition did, or `null` if it is the first
/// @param notice said above everything else, or `null`
/// @param attachments documents that it offers
/// @param changes what each later edition changed, newest first
/// @param jsonHref the same as JSON, or `null` for what is not public
public record ArticleText(
        String kind,
        String kindHref,
        String title,
        String summary,
        Markup body,
        String department,
        String published,
        @Nullable String updated,
        @Nullable Notice notice,
        List<Download> attachments,
        List<Change> changes,
        @Nullable String jsonHref) {

    /// That the article is not what it seems: a preview, or retracted.
    public record Notice(String title, String text) {}

    /// What an edition changed.
    ///
    /// @param day as `2026年8月2日`
    public record Change(String day, String note) {}

    /// A document to download.
    ///
    /// @param note its kind and size, as `PDF，120 KB`
    public record Download(String title, String href, String note) {}

    /// A picture.
    ///
    /// @param alternative what it shows
    /// @param caption may be empty
    /// @param width in pixels, or `null`
    /// @param height in pixels, or `null`
    public record Picture(
            String href,
            String alternative,
            String caption,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /// One thing that is known.
    public record Fact(String label, String value) {}
}
