package org.creditportal.portal.architecture.seeded.cms.listing;

import org.creditportal.portal.architecture.seeded.cms.store.Store;

/// A concept that knows the store.
public record Entry(Store store) {}
