package org.creditportal.cms.desk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act on record.
///
/// @param login of who did it, `null` where nobody had to
/// @param role of that account now
/// @param act for example `signature`
/// @param content what kind of thing it was done to: `import`, `entry` …
/// @param contentId which one
/// @param after what is noted of it, masked
public record Deed(
        UUID id,
        Instant at,
        @Nullable String login,
        @Nullable String role,
        String act,
        String content,
        UUID contentId,
        Map<String, Object> after) {}
