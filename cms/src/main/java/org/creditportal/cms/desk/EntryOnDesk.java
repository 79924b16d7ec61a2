package org.creditportal.cms.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// An entry in a list of entries.
///
/// @param name of the subject, as its department knows it
/// @param state as in [EntryFilter]
/// @param decidedOn `null` while it is not decided
/// @param validUntil last day, `null` for no end or while it is not decided
/// @param noticeUntil last day of the public notice, `null` if there is none
public record EntryOnDesk(
        UUID id,
        ListKind list,
        String listName,
        String name,
        String state,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate noticeUntil) {}
