package org.creditportal.cms.catalogue.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list that is derived from the watch list (A18).
///
/// @param name without a value, the profile has no such list
/// @param threshold on watch in so many different fields, a subject comes on it; without a value, never
public record WarningRules(
        Provision<@Nullable String> name, Provision<@Nullable Integer> threshold, Provision<List<Channel>> channels) {

    public WarningRules {
        Provision.demand(channels);
        Provision.demandPositive(threshold);
        if ((name.value() == null) != (threshold.value() == null)) {
            throw new IllegalArgumentException("a warning list has a name and a threshold, or neither");
        }
    }
}
