package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened, in order.
public record Timeline(List<Step> steps, String empty) implements Block {

    /// @param when to the minute, in China
    /// @param who did it, `null` where nobody had to
    /// @param notes what is on record of it
    public record Step(String when, String title, @Nullable String who, Tone tone, List<Facts.Fact> notes) {}
}
