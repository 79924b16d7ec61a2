package org.creditportal.cms.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of a department's entries, newest first.
///
/// @param next what to give as `after` for the next page, `null` on the last
record EntryPage(List<EntryView> items, @Nullable UUID next) {}
