package org.creditportal.cms.simulation;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// An entry that stands, without its subject.
///
/// @param profile under which it was decided
/// @param validUntil inclusive, `null` for 长期
public record StandingEntry(
        UUID id,
        Department department,
        String profile,
        ListKind list,
        String listName,
        @Nullable Degree degree,
        LocalDate decidedOn,
        @Nullable LocalDate validUntil) {}
