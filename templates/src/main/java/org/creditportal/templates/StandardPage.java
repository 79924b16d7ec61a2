package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.ArticleText.Fact;
import org.jspecify.annotations.Nullable;

/// A standard of recognition.
///
/// @param list that it holds for, or `null`
/// @param facts its version, level and basis
public record StandardPage(
        Frame frame, ArticleText text, @Nullable ListBadge list, List<Fact> facts) implements Page {}
