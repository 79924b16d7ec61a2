package org.creditportal.cms.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// One subject on one list, as readers may see it.
///
/// @param list which of the four lists
/// @param listName the catalogue's name of the list type, for example `严重失信主体`
/// @param field code in the field catalogue
/// @param region the region of the recognising department
/// @param reason facts of the case, or the honest act
/// @param outcome result of the penalty, or the reward
/// @param department recognising department
/// @param basis document by which it was decided
/// @param decisionNumber number of the decision document
/// @param decidedOn day of decision, Asia/Shanghai
/// @param validFrom first day of validity
/// @param validUntil last day of validity, inclusive; `null` is no end
/// @param degree degree of dishonesty
/// @param repairable whether the listing can be repaired; `null` if nothing was said
/// @param repair how it can be repaired
public record PublishedEntry(
        UUID id,
        long version,
        ListKind list,
        String listName,
        PublishedSubject subject,
        String field,
        String region,
        String reason,
        @Nullable String outcome,
        String department,
        String basis,
        @Nullable String decisionNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String degree,
        @Nullable Boolean repairable,
        @Nullable String repair,
        PublicationWindow window)
        implements Published {}
