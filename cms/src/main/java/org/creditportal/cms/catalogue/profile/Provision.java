package org.creditportal.cms.catalogue.profile;

import org.jspecify.annotations.Nullable;

/// One value of a profile, and where it comes from.
public record Provision<T extends @Nullable Object>(T value, Basis by) {

    public Provision {
        if (by == null) {
            throw new IllegalArgumentException("a provision needs a basis");
        }
    }

    /// Where the value may not be missing.
    ///
    /// @throws IllegalArgumentException if it is
    static <T> void demand(Provision<T> provision) {
        if (provision == null || provision.value() == null) {
            throw new IllegalArgumentException("a provision is missing, or has no value");
        }
    }

    static void demand(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a text is missing");
        }
    }

    /// @throws IllegalArgumentException if there is a number that is less than 1
    static void demandPositive(Provision<@Nullable Integer> provision) {
        var value = provision.value();
        if (value != null && value < 1) {
            throw new IllegalArgumentException("a number of days or fields is 1 at least");
        }
    }
}
