package org.creditportal.cms.listing;

import java.time.LocalDate;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/// The decision document (A12, A15).
///
/// @param number of the document
/// @param measures that the party is warned of
/// @param removal conditions and procedure of leaving the list
/// @param remedies how to seek review
/// @param degree `null` where nothing was said
/// @param repairable whether the listing can be repaired, `null` where nothing was said
/// @param repair how and by when
public record Decision(
        String number,
        LocalDate decidedOn,
        ValidityPeriod validity,
        @Nullable String measures,
        @Nullable String removal,
        @Nullable String remedies,
        @Nullable Degree degree,
        @Nullable Boolean repairable,
        @Nullable String repair) {}
