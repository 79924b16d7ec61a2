package org.creditportal.cms.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act.
///
/// @param account who did it, `null` where nobody had to
/// @param act for example `signature`
/// @param content what kind of thing it was done to: `import`, `entry`
/// @param contentId which one
/// @param after what changed, masked, small
public record AuditRecord(@Nullable UUID account, String act, String content, UUID contentId, Map<String, ?> after) {}
