package org.creditportal.templates.workbench;

import java.util.List;

/// Pictures and documents that fields of the page may name; nothing is seen of them before somebody fills one in.
public record Suggestions(List<Suggestion> media) implements Block {

    /// @param value what is filled in
    /// @param label by which people know it
    public record Suggestion(String value, String label) {}
}
