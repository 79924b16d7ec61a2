package org.creditportal.templates;

import java.util.List;
import org.creditportal.templates.ArticleText.Fact;

/// What an enterprise promises of itself.
///
/// @param enterprise its name
/// @param creditCode its unified social credit code
/// @param subjectHref all entries of the enterprise
/// @param facts field and term
public record CommitmentPage(
        Frame frame, ArticleText text, String enterprise, String creditCode, String subjectHref, List<Fact> facts)
        implements Page {}
