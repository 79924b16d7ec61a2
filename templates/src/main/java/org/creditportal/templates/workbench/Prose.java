package org.creditportal.templates.workbench;

import java.util.List;

/// Plain text.
public record Prose(List<String> paragraphs) implements Block {

    /// Paragraphs are parted by line breaks.
    public static Prose of(String text) {
        return new Prose(text.lines().filter(line -> !line.isBlank()).toList());
    }
}
