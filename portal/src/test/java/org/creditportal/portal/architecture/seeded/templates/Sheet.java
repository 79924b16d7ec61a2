package org.creditportal.portal.architecture.seeded.templates;

/// Known to search, which must not be.
public final class Sheet {}
