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
        LocalDate decidedOn,
        ValidityPeriod validity,
        SearchableText text) {}
