package org.creditportal.cms.listing;

import java.util.UUID;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// Who is to be listed, and why (A9, E2).
///
/// @param id that of the entry which it may become
/// @param subjectId one per credit code or citizen
/// @param typeName name of the list in the catalogue
/// @param field code in the field catalogue
/// @param profile rule profile by which it is decided
/// @param reason facts of the case, or the honest act, unmasked
/// @param outcome the award or penalty received, unmasked
/// @param degree how grave dishonesty is, `null` where nothing was said
/// @param recordedBy account that recorded it; never signs (A11)
public record CandidateRecord(
        UUID id,
        UUID subjectId,
        Subject subject,
        ListKind list,
        String typeName,
        String field,
        Department department,
        String region,
        String profile,
        String reason,
        @Nullable String outcome,
        LegalBasis basis,
        @Nullable Degree degree,
        UUID recordedBy) {

    /// Leaves out reason and outcome: free text may name a citizen's number.
    @Override
    public String toString() {
        return "CandidateRecord[%s, %s, %s]".formatted(id, list, typeName);
    }
}
