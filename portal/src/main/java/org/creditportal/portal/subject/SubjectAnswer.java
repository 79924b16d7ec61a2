package org.creditportal.portal.subject;

import java.time.Instant;
import java.util.List;
import org.creditportal.portal.web.EntryItem;
import org.jspecify.annotations.Nullable;

/// What is in force of one organisation, as programs read it.
///
/// @param asOf the last edge of all, not of this subject: that would tell whether it ever was listed
record SubjectAnswer(
        String uscc,
        long total,
        List<EntryItem> items,
        @Nullable String next,
        Instant asOf) {

    static SubjectAnswer of(ReadSubject.Read read) {
        return new SubjectAnswer(
                read.code().value(),
                read.entries().size(),
                read.entries().stream().map(EntryItem::of).toList(),
                null,
                read.moment().epoch());
    }
}
