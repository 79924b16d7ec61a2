package org.creditportal.cms.proceeding;

import java.time.Instant;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.Exit;

/// A listing that ends.
///
/// @param at when readers see it no more
record Ending(ActiveEntry entry, Exit exit, Instant at) {}
