package org.creditportal.cms.api;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.SourceDocument;
import org.jspecify.annotations.Nullable;

/// A profile in the list of profiles: its newest version.
///
/// @param firstDay on which the version holds, `null` if it always did or the source has no date
/// @param lastDay inclusive, `null` if there is none
record ProfileItem(
        String id,
        String title,
        List<SourceDocument> sources,
        int version,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static ProfileItem of(RuleProfile profile) {
        var newest = profile.newest();
        return new ProfileItem(
                profile.id(),
                profile.title(),
                profile.sources(),
                newest.version(),
                newest.firstDay().value(),
                newest.lastDay().value());
    }
}
