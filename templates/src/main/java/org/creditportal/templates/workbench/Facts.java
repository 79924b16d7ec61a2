package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names and values.
public record Facts(List<Fact> facts) implements Block {

    /// @param href where the value leads, or `null`
    /// @param code whether the value is a code to copy
    public record Fact(String label, String value, @Nullable String href, boolean code) {

        public static Fact of(String label, String value) {
            return new Fact(label, value, null, false);
        }

        public static Fact code(String label, String value) {
            return new Fact(label, value, null, true);
        }

        public static Fact link(String label, String value, String href) {
            return new Fact(label, value, href, false);
        }
    }
}
