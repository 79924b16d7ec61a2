package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.jspecify.annotations.Nullable;

/// What listings have in common that end in one announcement.
///
/// @param occasion day from which a deadline may run
/// @param at when readers see them no more
/// @param announcement that told of them, `null` where none did
record EndedTogether(
        Department department,
        String region,
        String profile,
        int profileVersion,
        ListKind list,
        String listName,
        SubjectKind subject,
        ExitCause cause,
        LocalDate occasion,
        Instant at,
        boolean isPublic,
        @Nullable UUID announcement) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static EndedTogether of(Ending ending) {
        var entry = ending.entry();
        var record = entry.record();
        return new EndedTogether(
                record.department(),
                record.region(),
                record.profile(),
                record.profileVersion(),
                record.list(),
                record.ground().typeName(),
                kind(record.subject()),
                ending.exit().cause(),
                ending.exit().occasion(),
                ending.at(),
                entry.isPublic(),
                entry.announcement());
    }

    /// The day of the exit in China.
    LocalDate day() {
        return LocalDate.ofInstant(at, CHINA);
    }

    private static SubjectKind kind(Subject subject) {
        return subject instanceof Organisation ? SubjectKind.ORGANISATION : SubjectKind.PERSON;
    }
}
