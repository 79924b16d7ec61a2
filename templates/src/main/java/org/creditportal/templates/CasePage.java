package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.ArticleText.Fact;

/// A typical case.
///
/// @param type as `失信典型案例`
/// @param facts its field, basis and measures
/// @param entries what it is about, each named inside its own term only
public record CasePage(
        Frame frame, ArticleText text, String type, List<Fact> facts, List<AnnouncementPage.Reference> entries)
        implements Page {}
