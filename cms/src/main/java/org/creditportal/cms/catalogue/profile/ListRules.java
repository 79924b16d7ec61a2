package org.creditportal.cms.catalogue.profile;

import java.util.List;

/// What a profile says of one list.
///
/// @param name as the source calls it
/// @param validityByDepartment whether the recognising department sets how long a listing is valid (A14)
/// @param channels where a listing is published unless its department says otherwise
public record ListRules(
        Provision<String> name,
        Provision<Publicity> publicity,
        PublicNoticeRule publicNotice,
        PriorNoticeRule priorNotice,
        Provision<Boolean> validityByDepartment,
        Exits exits,
        Provision<List<Channel>> channels) {

    public ListRules {
        Provision.demand(name);
        Provision.demand(publicity);
        Provision.demand(validityByDepartment);
        Provision.demand(channels);
        if (publicNotice == null || priorNotice == null || exits == null) {
            throw new IllegalArgumentException("a list needs its notices and exits");
        }
    }
}
