package org.creditportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// What the index holds of one record: enough to find, count and sort it, nothing to show of it.
///
/// @param content `entry`, `announcement` or `article`
/// @param id the record
/// @param version grows with every change of the record; an older one never replaces a newer one
/// @param visibleFrom first visible instant
/// @param visibleUntil first instant no longer visible, `null` for no end
/// @param decidedOn day of decision, or `null`
/// @param values the record's value per dimension
/// @param text what a query's text is held against
public record IndexDocument(
        String content,
        UUID id,
        long version,
        Instant visibleFrom,
        @Nullable Instant visibleUntil,
        @Nullable LocalDate decidedOn,
        Map<Dimension, String> values,
        SearchableText text) {}
