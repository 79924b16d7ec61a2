package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.ArticleText.Picture;
import org.jspecify.annotations.Nullable;

/// An integrity story.
///
/// @param hero who it is about
/// @param portrait or `null`
/// @param quote in their own words; may be empty
public record StoryPage(
        Frame frame,
        ArticleText text,
        String hero,
        @Nullable Picture portrait,
        String quote,
        List<Picture> gallery,
        List<String> honours)
        implements Page {}
