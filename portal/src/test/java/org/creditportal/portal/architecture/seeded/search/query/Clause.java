package org.creditportal.portal.architecture.seeded.search.query;

/// Known to a reader, which must not be.
public final class Clause {}
