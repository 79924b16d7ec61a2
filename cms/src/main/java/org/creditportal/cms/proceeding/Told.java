package org.creditportal.cms.proceeding;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// What an announcement is to tell.
///
/// @param profile whose wording is used
/// @param values for the places of the wording
/// @param entries that it tells of, each published
/// @param form a large form of whose entries it tells, or `null`
/// @param account who answers for it (C7), `null` where nobody had to
record Told(
        Occasion occasion,
        String profile,
        Department department,
        String region,
        Map<String, String> values,
        Collection<UUID> entries,
        @Nullable UUID form,
        @Nullable UUID account) {}
