package org.creditportal.cms.desk;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// A report form in a list of forms.
///
/// @param state `reading`, `ready`, `signed`, `published` or `failed`
/// @param importedBy login
/// @param accepted rows recorded, `null` while reading
/// @param rejected rows with a problem, `null` while reading
public record FormOnDesk(
        UUID id,
        ListKind list,
        String department,
        String state,
        String importedBy,
        Instant importedAt,
        @Nullable Integer accepted,
        @Nullable Integer rejected) {}
