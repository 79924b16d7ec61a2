package org.creditportal.templates.workbench;

import java.util.Locale;

/// What something says by more than its words: a state, or one of the four lists. Never by colour alone.
public enum Tone {
    PLAIN,
    GOOD,
    CAUTION,
    BAD,
    RED,
    BLACK,
    WATCH,
    WARNING;

    /// As in the stylesheet.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
