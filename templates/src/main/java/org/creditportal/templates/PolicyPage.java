package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.ArticleText.Fact;
import org.jspecify.annotations.Nullable;

/// A policy document.
///
/// @param facts issuer, number and days, as government sites show them
/// @param isOver whether its term is over
/// @param forwards documents that it forwards
/// @param forwardedBy documents that forward it
/// @param interpretation or `null`
public record PolicyPage(
        Frame frame,
        ArticleText text,
        List<Fact> facts,
        boolean isOver,
        List<Link> forwards,
        List<Link> forwardedBy,
        @Nullable Link interpretation)
        implements Page {}
