package org.creditportal.cms.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.audit.PersonalDataRead;
import org.jspecify.annotations.Nullable;

/// A registered read of personal data as auditors see it.
///
/// @param account login of who was shown it
/// @param content what kind of record, for example `import`
/// @param review `null` until somebody has looked at it
/// @param acts what can be done to it now
record ReadView(
        UUID id,
        Instant at,
        String account,
        String department,
        String content,
        UUID contentId,
        String reason,
        @Nullable ReviewView review,
        List<String> acts) {

    /// What an auditor thought of it.
    ///
    /// @param account login of the auditor
    record ReviewView(
            String account,
            Instant at,
            boolean proper,
            @Nullable String finding) {}

    /// A page of them, newest first.
    ///
    /// @param next what to give as `after` for the next page, `null` on the last
    record Page(List<ReadView> items, @Nullable UUID next) {

        static Page of(List<ReadView> items, int most) {
            return new Page(items, items.size() < most ? null : items.getLast().id());
        }
    }

    static ReadView of(PersonalDataRead read) {
        var review = read.review();
        return new ReadView(
                read.id(),
                read.at(),
                read.login(),
                read.department(),
                read.content(),
                read.contentId(),
                read.reason(),
                review == null
                        ? null
                        : new ReviewView(review.login(), review.at(), review.isProper(), review.finding()),
                review == null ? List.of("review") : List.of());
    }
}
