package org.creditportal.cms.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody was shown numbers of persons in clear (H2).
///
/// @param login of the account that was shown them
/// @param content what kind of record they stand in, for example `import`
/// @param contentId which one
/// @param reason what for
/// @param review `null` until an auditor has looked at it
public record PersonalDataRead(
        UUID id,
        Instant at,
        UUID account,
        String login,
        String department,
        String content,
        UUID contentId,
        String reason,
        @Nullable Review review) {

    /// What an auditor thought of it.
    public record Review(
            String login,
            Instant at,
            boolean isProper,
            @Nullable String finding) {}
}
