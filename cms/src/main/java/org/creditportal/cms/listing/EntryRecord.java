package org.creditportal.cms.listing;

import java.util.UUID;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// What is on record of one subject on one list, whatever became of it.
///
/// @param id the same inside and outside
/// @param intake the report form that it came with, or `null`
/// @param row its row there as the spreadsheet shows it, 0 without a form
/// @param subjectId one per credit code or citizen
/// @param subject as named at the time of the decision
/// @param profile rule profile under which it was decided
/// @param profileVersion the version of that profile, which it keeps (R1)
/// @param decision the decision document, `null` where it came with a form
/// @param recordedBy account that recorded it
public record EntryRecord(
        UUID id,
        @Nullable UUID intake,
        int row,
        UUID subjectId,
        Subject subject,
        ListKind list,
        Department department,
        String region,
        String profile,
        int profileVersion,
        ListingGround ground,
        @Nullable Decision decision,
        UUID recordedBy) {}
