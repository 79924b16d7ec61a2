package org.creditportal.cms.proceeding;

import java.time.LocalDate;
import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.catalogue.profile.Ruling;
import org.creditportal.cms.listing.EntryRecord;

/// Finds the rules that an act must keep.
final class Rules {

    private Rules() {}

    /// Those that hold on this day.
    ///
    /// @throws Refusal if the profile does not hold then
    static RuleVersion inForce(String profile, LocalDate day) {
        return profile(profile)
                .versionOn(day)
                .orElseThrow(() ->
                        new Refusal.NotPossibleNow("规则“" + profile(profile).title() + "”在 " + day + " 不具效力，不能据以办理。"));
    }

    /// Those under which an entry was decided, which it keeps (R1).
    static RuleVersion of(EntryRecord entry) {
        var profile = profile(entry.profile());
        return profile.version(entry.profileVersion()).orElseGet(profile::newest);
    }

    /// The version that a decision of this day belongs to; the newest for a day on which none held, since decisions of
    /// forms were made already.
    static int decidedUnder(String profile, LocalDate day) {
        var found = profile(profile);
        return found.versionOn(day).orElseGet(found::newest).version();
    }

    /// @throws Refusal in the words of the clause, if it forbids the act
    static void demand(Ruling ruling) {
        switch (ruling) {
            case Ruling.Allowed allowed -> {}
            case Ruling.Forbidden forbidden -> throw new Refusal.NotPossibleNow(forbidden.wording());
        }
    }

    private static RuleProfile profile(String id) {
        return RuleProfiles.find(id).orElseThrow(() -> new Refusal.Unknown("没有这套规则。"));
    }
}
