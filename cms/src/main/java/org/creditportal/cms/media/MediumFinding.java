package org.creditportal.cms.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something found in a medium, and what was decided about it.
///
/// @param justification `null` as long as nobody gave one
public record MediumFinding(
        UUID medium, Found found, @Nullable Justification justification) {

    /// Why it may be seen all the same (C6).
    ///
    /// @param basis the law or consent, in words
    /// @param head who answers for it
    public record Justification(String basis, UUID head, Instant at) {}

    /// Whether a medium with it may not be published yet.
    public boolean isOpen() {
        return justification == null;
    }

    /// A citizen identity number is always masked in what is published.
    public boolean isJustifiable() {
        return found.kind() != FoundKind.IDENTITY;
    }
}
