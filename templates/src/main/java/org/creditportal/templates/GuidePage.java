package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.ArticleText.Download;

/// How a listing is repaired.
///
/// @param lists that it applies to
/// @param steps in order
/// @param materials to hand in
/// @param forms to download
/// @param duration how long it takes, in words; may be empty
public record GuidePage(
        Frame frame,
        ArticleText text,
        List<ListBadge> lists,
        List<Step> steps,
        List<String> materials,
        List<Download> forms,
        String duration)
        implements Page {

    /// One step.
    public record Step(String title, String text) {}
}
