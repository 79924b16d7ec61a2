package org.creditportal.cms.listing;

import java.time.LocalDate;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/// Why a subject is on a list, and for how long (E2).
///
/// @param typeName name of the list in the catalogue
/// @param field code in the field catalogue
/// @param reason the act that was recognised, unmasked
/// @param outcome the award or penalty received, unmasked
public record ListingGround(
        String typeName,
        String field,
        String reason,
        @Nullable String outcome,
        LegalBasis basis,
        LocalDate decidedOn,
        ValidityPeriod validity) {

    /// Leaves out reason and outcome: free text may name a citizen's number.
    @Override
    public String toString() {
        return "ListingGround[%s, %s, %s]".formatted(typeName, decidedOn, validity);
    }
}
