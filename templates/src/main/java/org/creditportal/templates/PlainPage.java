package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.ArticleText.Fact;

/// News, or a plain page.
///
/// @param facts source and author, as far as they are known
public record PlainPage(Frame frame, ArticleText text, List<Fact> facts) implements Page {}
