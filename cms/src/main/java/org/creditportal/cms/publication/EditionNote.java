package org.creditportal.cms.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That an edition of an article became visible.
///
/// @param number from 1
/// @param from when it became visible
/// @param note what was new for readers, `null` in a first edition
public record EditionNote(
        int number, Instant from, @Nullable String note) {}
