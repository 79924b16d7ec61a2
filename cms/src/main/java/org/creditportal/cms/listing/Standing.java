package org.creditportal.cms.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ValidityPeriod;

/// A decision on record and not withdrawn, which a new one may repeat or overlap.
public record Standing(UUID subjectId, String field, LegalBasis basis, LocalDate decidedOn, ValidityPeriod validity) {

    /// Whether the new ground is the same decision again.
    public boolean isSameDecision(ListingGround ground) {
        return field.equals(ground.field()) && basis.equals(ground.basis()) && decidedOn.equals(ground.decidedOn());
    }

    /// Whether the new ground is another decision for days that this one covers already.
    public boolean overlaps(ListingGround ground) {
        return field.equals(ground.field()) && validity.overlaps(ground.validity());
    }
}
