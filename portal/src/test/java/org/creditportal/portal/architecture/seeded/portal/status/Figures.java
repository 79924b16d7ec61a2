package org.creditportal.portal.architecture.seeded.portal.status;

/// Known to another feature, which must not be.
public final class Figures {}
