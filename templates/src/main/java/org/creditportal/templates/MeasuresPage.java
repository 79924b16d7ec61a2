package org.creditportal.templates;

import java.util.List;

/// A list of measures.
///
/// @param type as `失信惩戒措施`
public record MeasuresPage(Frame frame, ArticleText text, String type, List<Measure> measures) implements Page {

    /// One measure.
    ///
    /// @param basis the law that it stands on
    /// @param department that carries it out; may be empty
    public record Measure(String measure, String basis, String department) {}
}
