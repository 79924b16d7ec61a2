package org.creditportal.portal.architecture.seeded.cms.relay;

import org.creditportal.portal.architecture.seeded.cms.listing.Entry;

/// Reads records where it may only read what was published.
public record Mover(Entry entry) {}
