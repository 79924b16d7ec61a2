package org.creditportal.templates.workbench;

import org.jspecify.annotations.Nullable;

/// Something to know.
///
/// @param link what to do about it, or `null`
public record Note(Tone tone, String text, @Nullable Anchor link) implements Block {

    public static Note of(Tone tone, String text) {
        return new Note(tone, text, null);
    }
}
