package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field of a form.
///
/// @param id unique on the page
/// @param name under which it is sent
/// @param value as it was typed, or as it is now
/// @param hint how to fill it in, or `null`
/// @param problem what is wrong with the value, or `null`
/// @param options to choose from, for [Kind#CHOICE] and [Kind#CHOICES]
public record Field(
        String id,
        String name,
        Kind kind,
        String label,
        String value,
        boolean required,
        @Nullable String hint,
        @Nullable String problem,
        List<Option> options)
        implements FormItem {

    /// How it is filled in.
    public enum Kind {
        /// One line.
        LINE,
        /// The id of a picture or document, chosen from the [Suggestions] on the page or pasted.
        MEDIUM,
        /// Several lines.
        TEXT,
        /// A whole text.
        LONG_TEXT,
        /// A day.
        DAY,
        /// A minute of a day, in China.
        MINUTE,
        /// A whole number.
        NUMBER,
        /// One of several.
        CHOICE,
        /// Any of several.
        CHOICES,
        /// A file.
        FILE,
        /// A password that is there already.
        PASSWORD,
        /// A password that is made up now.
        NEW_PASSWORD,
        /// A login.
        LOGIN,
        /// A code of six digits.
        CODE,
        /// Carried along unseen, such as a version.
        HIDDEN
    }

    /// @param value what is sent
    /// @param chosen whether it is
    public record Option(String value, String label, boolean chosen) {}
}
