package org.creditportal.cms.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// An entry on its way out: the only form in which one can be prepared for the published schema.
///
/// @param decisionNumber number of the decision document
/// @param degree of dishonesty, as people call it
/// @param repairable whether it can be repaired, `null` where nothing was said
/// @param repair how and by when
/// @param text what readers find it by
public record MaskedEntry(
        UUID id,
        ListKind list,
        String listName,
        String field,
        MaskedSubject subject,
        Department department,
        String region,
        MaskedText reason,
        @Nullable MaskedText outcome,
        MaskedText basis,
        @Nullable MaskedText decisionNumber,
        @Nullable String degree,
        @Nullable Boolean repairable,
        @Nullable MaskedText repair,
        LocalDate decidedOn,
        ValidityPeriod validity,
        SearchableText text) {}
