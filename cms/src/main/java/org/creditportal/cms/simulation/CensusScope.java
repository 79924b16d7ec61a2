package org.creditportal.cms.simulation;

import java.time.LocalDate;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// Which entries are asked about: signed, not withdrawn, and not over when the day begins in Asia/Shanghai.
///
/// @param except the profile whose entries are left out
/// @param profile the one whose entries are meant, `null` for all others
/// @param department whose, `null` for all
public record CensusScope(
        LocalDate day,
        String except,
        @Nullable String profile,
        @Nullable Department department) {}
