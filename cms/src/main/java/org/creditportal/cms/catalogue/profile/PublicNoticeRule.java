package org.creditportal.cms.catalogue.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The public notice (公示) of who is to be listed (A9).
///
/// @param atLeast working days that it lasts; without a value the department sets the term
/// @param channels where it appears unless the department says otherwise
public record PublicNoticeRule(
        Provision<Need> need, Provision<@Nullable Integer> atLeast, Provision<List<Channel>> channels) {

    public PublicNoticeRule {
        Provision.demand(need);
        Provision.demand(channels);
        Provision.demandPositive(atLeast);
    }

    /// For a list that nobody is a candidate for.
    static PublicNoticeRule none(String why) {
        var by = new Basis.Unverified(why);
        return new PublicNoticeRule(
                new Provision<>(Need.NONE, by), new Provision<>(null, by), new Provision<>(List.of(), by));
    }
}
