package org.creditportal.cms.simulation;

import org.creditportal.cms.catalogue.profile.Basis;
import org.jspecify.annotations.Nullable;

/// A rule that another profile has otherwise.
///
/// @param rule for example `exits.repair`
/// @param label in Chinese
public record Difference(String rule, String label, Side now, Side then) {

    /// @param value a word, a number, or `null` where the profile sets none
    /// @param by the clause that says so
    public record Side(@Nullable Object value, Basis by) {}
}
