package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as an announcement or an article may refer to it: outside the entry's own window it names nobody.
///
/// @param referrer the announcement or article
/// @param label number of the decision, or else the basis
/// @param title subject and list, as `虚构样例有限公司 · 严重失信主体`; `null` unless the entry is visible
/// @param changedAt the last edge of the entry so far, `null` if it has had none
public record Reference(
        UUID referrer,
        UUID entry,
        String label,
        @Nullable String title,
        @Nullable Instant changedAt) {

    public boolean isVisible() {
        return title != null;
    }
}
