package org.creditportal.portal.faults;

import java.time.Instant;

/// What readers must see of a form before an instant and from it on, and never anything else.
///
/// @param totalBefore how many of its entries
/// @param totalAfter likewise
/// @param sampleBefore whether its last entry is seen
/// @param sampleAfter likewise
record Change(long totalBefore, long totalAfter, boolean sampleBefore, boolean sampleAfter, Instant edge) {}
