package org.creditportal.cms.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was said against a recognition, and what was found.
///
/// @param text in the objector's words, masked
/// @param finding what the department found, `null` while it looks into it
public record Objection(LocalDate on, String text, @Nullable String finding) {

    public boolean isOpen() {
        return finding == null;
    }
}
