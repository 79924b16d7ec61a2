package org.creditportal.cms.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// An entry on its way out: the only form in which one can be written to the published schema.
///
/// @param window when readers see it
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
        PublicationWindow window,
        SearchableText text) {

    /// The same entry, seen in another window.
    public MaskedEntry within(PublicationWindow other) {
        return new MaskedEntry(
                id,
                list,
                listName,
                field,
                subject,
                department,
                region,
                reason,
                outcome,
                basis,
                decidedOn,
                validity,
                other,
                text);
    }
}
